package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
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
        add(
                new H2(getTranslation("exam.result.missed", items.size())),
                new Paragraph(getTranslation("exam.result.noKey")));
        items.forEach(this::add);
        fold(false);
        RoomForATable.watch(this, this::fold);
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
