package org.gatepost.clearance;

import com.vaadin.flow.server.menu.MenuEntry;
import org.gatepost.widget.MenuFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leaves out of the menu what the gate would turn them away from. */
@Component
class UnclearedMenu implements MenuFilter {

    private final GateGuard guard;

    UnclearedMenu(GateGuard guard) {
        this.guard = guard;
    }

    @Override
    public boolean shows(MenuEntry entry) {
        return GateGuard.isOpen(entry.menuClass())
                || !guard.isShut(SecurityContextHolder.getContext().getAuthentication());
    }
}
