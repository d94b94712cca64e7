package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.exam.HeldAttempt;
import org.gatepost.exam.MyExams;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells on the start page which course exams of one's own are being marked. Of a mandatory one the standing tells. */
@org.springframework.stereotype.Component
@Order(3)
class HeldAtHome implements HomeSection {

    private final MyExams exams;
    private final CompanyTime time;

    HeldAtHome(MyExams exams, CompanyTime time) {
        this.exams = exams;
        this.time = time;
    }

    @Override
    public boolean isForLearners() {
        return true;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return HomeSection.ofAll(exams.held().stream()
                .filter(attempt -> attempt.purpose().isVoluntary())
                .map(this::told)
                .toList());
    }

    private Component told(HeldAttempt attempt) {
        var words = new Span();
        Locale language = UI.getCurrent().getLocale();
        return Notice.info(
                words.getTranslation(
                        "exam.home.held", attempt.title().in(language), time.dateAndMinute(attempt.since(), language)),
                new Anchor(ResultView.address(attempt.attempt()), words.getTranslation("exam.home.held.look")));
    }
}
