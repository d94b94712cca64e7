package org.gatepost.clearance;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Turns somebody who is not cleared away from every view that is not open to them, however they got the address. */
@Component
class GateAtTheDoor implements VaadinServiceInitListener {

    private final GateGuard guard;

    GateAtTheDoor(GateGuard guard) {
        this.guard = guard;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(this::beforeEnter));
    }

    private void beforeEnter(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (view.getName().startsWith("org.gatepost.")
                && !GateGuard.isOpen(view)
                && guard.isShut(SecurityContextHolder.getContext().getAuthentication())
                && !com.vaadin.flow.router.HasErrorParameter.class.isAssignableFrom(view)) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }
}
