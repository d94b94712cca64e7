package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptReview;
import org.gatepost.library.Library;

/** What was not right: how much, whether right answers are told, and the items. */
final class MissedItems extends Div {

    MissedItems(List<AttemptReview.Reviewed> missed, Library library) {
        addClassName("gp-stack");
        add(new H2(getTranslation("exam.result.missed", missed.size())));
        told(missed).ifPresent(words -> add(new Paragraph(getTranslation(words))));
        add(new MissedCards(missed, library));
    }

    /** Of right answers that are not there; of those told later, the rules speak beneath. */
    private static Optional<String> told(List<AttemptReview.Reviewed> missed) {
        if (missed.stream().anyMatch(item -> item.answer() instanceof AttemptReview.InPlay)) {
            return Optional.of("exam.result.someKeys");
        }
        return missed.stream().anyMatch(item -> item.answer() instanceof AttemptReview.KeptBack)
                ? Optional.of("exam.result.noKey")
                : Optional.empty();
    }
}
