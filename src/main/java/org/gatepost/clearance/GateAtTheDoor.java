package org.gatepost.clearance;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gatepost.widget.AddressCheck;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Turns somebody who is not cleared away from every view that is not open to them, however they got the address. */
@Component
class GateAtTheDoor implements VaadinServiceInitListener, AddressCheck {

    private final GateGuard guard;
    private final AccessAnnotationChecker roles = new AccessAnnotationChecker();

    GateAtTheDoor(GateGuard guard) {
        this.guard = guard;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(this::beforeEnter));
    }

    private void beforeEnter(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (isShut(view) && !HasErrorParameter.class.isAssignableFrom(view)) {
            // Whoever lacks the role would not get in by being cleared either.
            String why = roles.hasAccess(view) ? "clearance.door.shut" : "";
            event.rerouteToError(new AccessDeniedException(), why);
        }
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        return isShut(view) ? Found.SHUT : Found.PAGE;
    }

    private boolean isShut(Class<?> view) {
        return view.getName().startsWith("org.gatepost.")
                && !GateGuard.isOpen(view)
                // What a stranger may open is shut to nobody.
                && !AnnotatedElementUtils.hasAnnotation(view, AnonymousAllowed.class)
                && guard.isShut(SecurityContextHolder.getContext().getAuthentication());
    }
}
