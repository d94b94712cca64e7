package org.gatepost.clearance;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.function.Predicate;
import org.gatepost.widget.MenuFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Leaves out of the menu what the gate would turn them away from. */
@Component
class UnclearedMenu implements MenuFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnclearedMenu.class);

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
        var shut = SingletonSupplier.of(this::isShut);
        return entry -> GateGuard.isOpen(entry.menuClass()) || !shut.obtain();
    }

    /** Somebody who cannot be decided is shut out too; the menu also stands beside the page that tells of the fault. */
    private boolean isShut() {
        try {
            return guard.isShut(SecurityContextHolder.getContext().getAuthentication());
        } catch (RuntimeException undecided) {
            LOG.error("whether somebody is cleared could not be decided for a menu", undecided);
            return true;
        }
    }
}
