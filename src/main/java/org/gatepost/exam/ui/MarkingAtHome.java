package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MarkingFigures;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/**
 * Tells trainers on the start page how many answers wait for them and how long, and HR how many once some have waited too
 * long; and both when two marks disagree and a third trainer is needed.
 */
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
        MarkingFigures all = marking.figures();
        MarkingFigures due = trainer ? marking.myFigures() : all;
        Instant oldest = due.oldest();
        List<Component> told = new ArrayList<>();
        if (oldest != null && (trainer || due.overdue() > 0)) {
            told.add(told(due, oldest, trainer));
        }
        // Whoever may decide has it among what is theirs to mark; the others can find somebody who may.
        int forOthers = all.disputed() - (trainer ? due.disputed() : 0);
        if (forOthers > 0) {
            told.add(Notice.warning(new Span().getTranslation("exam.home.marking.disputed", forOthers)));
        }
        return HomeSection.ofAll(told);
    }

    private Component told(MarkingFigures figures, Instant oldest, boolean trainer) {
        var words = new Span();
        String age = new MarkingWords(words, time, marking.isAnonymous()).age(oldest);
        Component[] way = trainer
                ? new Component[] {new Anchor("marking", words.getTranslation("exam.home.marking.mark"))}
                : new Component[] {new Span(words.getTranslation("exam.home.marking.byTrainers"))};
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
