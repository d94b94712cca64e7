package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MarkingFigures;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells trainers on the start page how many answers wait and how long, and HR too once some have waited too long. */
@org.springframework.stereotype.Component
@Order(4)
class MarkingAtHome implements HomeSection {

    private final HandMarking marking;
    private final CompanyTime time;

    MarkingAtHome(HandMarking marking, CompanyTime time) {
        this.marking = marking;
        this.time = time;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        boolean trainer = SignedIn.current().is(Role.TRAINER);
        if (!trainer && !SignedIn.current().is(Role.HR)) {
            return Optional.empty();
        }
        MarkingFigures figures = marking.figures();
        Instant oldest = figures.oldest();
        return oldest == null || (!trainer && figures.overdue() == 0)
                ? Optional.empty()
                : Optional.of(told(figures, oldest, trainer));
    }

    private Component told(MarkingFigures figures, Instant oldest, boolean trainer) {
        var words = new Span();
        String age = new MarkingWords(words, time, marking.isAnonymous()).age(oldest);
        Component[] way = trainer
                ? new Component[] {new Anchor("marking", words.getTranslation("exam.home.marking.mark"))}
                : new Component[0];
        return figures.overdue() > 0
                ? Notice.warning(
                        words.getTranslation(
                                "exam.home.marking.overdue",
                                figures.waiting(),
                                figures.overdue(),
                                marking.patience().toDays(),
                                age),
                        way)
                : Notice.info(words.getTranslation("exam.home.marking", figures.waiting(), age), way);
    }
}
