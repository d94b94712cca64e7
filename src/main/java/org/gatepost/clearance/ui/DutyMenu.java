package org.gatepost.clearance.ui;

import com.vaadin.flow.server.menu.MenuEntry;
import org.gatepost.clearance.Clearances;
import org.gatepost.widget.MenuFilter;
import org.springframework.stereotype.Component;

/** Leaves the duty card out of the menu of those whose work needs none. */
@Component
class DutyMenu implements MenuFilter {

    private final Clearances clearances;

    DutyMenu(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public boolean shows(MenuEntry entry) {
        return !DutyView.class.equals(entry.menuClass()) || clearances.areRequired();
    }
}
