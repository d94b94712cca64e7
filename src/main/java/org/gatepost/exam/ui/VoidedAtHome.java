package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.VoidedAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells on the start page that an attempt was ended and counts for nothing, why, and that it is given back. */
@org.springframework.stereotype.Component
@Order(2)
class VoidedAtHome implements HomeSection {

    private final MyExams exams;
    private final CompanyTime time;

    VoidedAtHome(MyExams exams, CompanyTime time) {
        this.exams = exams;
        this.time = time;
    }

    @Override
    public boolean isForLearners() {
        return true;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return HomeSection.ofAll(exams.voided().stream().map(this::told).toList());
    }

    private Component told(VoidedAttempt attempt) {
        var words = new Span();
        Locale language = UI.getCurrent().getLocale();
        return Notice.info(
                words.getTranslation(
                        "exam.home.voided",
                        attempt.title().in(language),
                        time.dateAndMinute(attempt.at(), language),
                        attempt.reason()),
                new Anchor(ResultView.address(attempt.attempt()), words.getTranslation("exam.home.held.look")));
    }
}
