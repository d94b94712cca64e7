package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptReview;
import org.gatepost.library.Library;
import org.gatepost.widget.RoomForATable;
import org.jspecify.annotations.Nullable;

/** What was not right. On a narrow screen only the first is unfolded, so that the others are found without a long way. */
final class MissedItems extends Div {

    private final List<MissedItem> items;
    private @Nullable Boolean folded;

    MissedItems(List<AttemptReview.Reviewed> missed, Library library) {
        addClassName("gp-stack");
        items = missed.stream().map(item -> new MissedItem(item, library)).toList();
        add(new H2(getTranslation("exam.result.missed", items.size())));
        told(missed).ifPresent(words -> add(new Paragraph(getTranslation(words))));
        items.forEach(this::add);
        fold(false);
        RoomForATable.watch(this, this::fold);
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

    void fold(boolean narrow) {
        // What somebody has unfolded stays so while the window moves a little.
        if (folded != null && folded == narrow) {
            return;
        }
        folded = narrow;
        items.forEach(item -> item.setOpen(!narrow || item.equals(items.getFirst())));
    }
}
