package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.gatepost.report.RegisterFilter;
import org.gatepost.widget.RoomForATable;

/**
 * What the register is narrowed and ordered by. Where there is no room for a table, all but the search folds into one line,
 * so that the people are seen first.
 */
final class RegisterControls extends Div {

    private final GroupChips chips;
    private final RegisterFilters filters;
    private final NativeDetails more = new NativeDetails();
    private boolean folded;

    RegisterControls(GroupChips chips, RegisterFilters filters) {
        this.chips = chips;
        this.filters = filters;
        addClassName("gp-register-controls");
        more.addClassName("gp-register-fold");
        add(chips, filters);
        RoomForATable.watch(this, this::fold);
    }

    /** Says in the folded line how much is asked for besides the words searched. */
    void show(RegisterFilter filter) {
        more.setSummaryText(getTranslation("report.register.more", filter.narrowings()));
    }

    void fold(boolean narrow) {
        // A phone's keyboard resizes the window too; what is unfolded then stays so.
        if (narrow == folded) {
            return;
        }
        folded = narrow;
        removeAll();
        if (narrow) {
            add(filters.search());
            var inside = new Div(chips, filters);
            inside.addClassName("gp-register-folded");
            more.setContent(inside);
            add(more);
        } else {
            filters.addComponentAsFirst(filters.search());
            add(chips, filters);
        }
    }
}
