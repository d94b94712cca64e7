package org.gatepost.clearance;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.function.Predicate;
import org.gatepost.widget.MenuFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Leaves out of the menu what the gate would turn them away from. */
@Component
class UnclearedMenu implements MenuFilter {

    private final GateGuard guard;

    UnclearedMenu(GateGuard guard) {
        this.guard = guard;
    }

    @Override
    public boolean shows(MenuEntry entry) {
        return now().test(entry);
    }

    /** Each decision reads the person's whole history, so one serves every entry; none is made where all are open. */
    @Override
    public Predicate<MenuEntry> now() {
        var shut = SingletonSupplier.of(
                () -> guard.isShut(SecurityContextHolder.getContext().getAuthentication()));
        return entry -> GateGuard.isOpen(entry.menuClass()) || !shut.obtain();
    }
}
