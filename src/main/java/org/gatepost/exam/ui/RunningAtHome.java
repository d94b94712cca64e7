package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.RunningAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells on the start page which quiz or course exam one is in the middle of: its clock does not wait. */
@org.springframework.stereotype.Component
@Order(1)
class RunningAtHome implements HomeSection {

    private final MyExams exams;
    private final CompanyTime time;

    RunningAtHome(MyExams exams, CompanyTime time) {
        this.exams = exams;
        this.time = time;
    }

    @Override
    public boolean isForLearners() {
        return true;
    }

    @Override
    public boolean isUrgent() {
        return true;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return HomeSection.ofAll(exams.running().stream().map(this::told).toList());
    }

    private Component told(RunningAttempt attempt) {
        var words = new Span();
        Locale language = UI.getCurrent().getLocale();
        var goOn = new Anchor(
                "attempt/" + attempt.attempt().value(),
                words.getTranslation(attempt.hasPass() ? "exam.exams.goOn" : "exam.quiz.goOn"));
        goOn.addClassName("gp-action");
        return Notice.warning(
                words.getTranslation(
                        "exam.home.running",
                        attempt.title().in(language),
                        Duration.between(time.now(), attempt.deadline()).toMinutes(),
                        time.minute(attempt.deadline())),
                goOn);
    }
}
