package org.gatepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.widget.AddressCheck;
import org.gatepost.widget.AddressCheck.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * With which HTTP status a page is sent. Vaadin sends every page with 200 and builds the view afterwards, when browsers,
 * crawlers and whoever watches the log have been told that all is well.
 */
@org.springframework.stereotype.Component
class PageStatus {

    private static final Logger LOG = LoggerFactory.getLogger(PageStatus.class);

    private final ObjectProvider<AddressCheck> checks;
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    PageStatus(ObjectProvider<AddressCheck> checks) {
        this.checks = checks;
    }

    /** The status for the page that is asked for. */
    int of(VaadinRequest request, RouteRegistry registry) {
        return switch (found(request, registry)) {
            case PAGE -> HttpServletResponse.SC_OK;
            case SHUT -> HttpServletResponse.SC_FORBIDDEN;
            case NOTHING -> HttpServletResponse.SC_NOT_FOUND;
        };
    }

    private Found found(VaadinRequest request, RouteRegistry registry) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var target = registry.getNavigationRouteTarget(path.startsWith("/") ? path.substring(1) : path);
        if (!target.hasTarget()) {
            return Found.NOTHING;
        }
        Class<? extends Component> view = target.getRouteTarget().getTarget();
        if (!access.hasAccess(view, request.getUserPrincipal(), request::isUserInRole)) {
            return Found.SHUT;
        }
        return asked(view, target.getRouteParameters());
    }

    /** The status is not worth a page that does not open. */
    private Found asked(Class<?> view, RouteParameters parameters) {
        try {
            return checks.orderedStream()
                    .map(check -> check.at(view, parameters))
                    .filter(found -> found != Found.PAGE)
                    .findFirst()
                    .orElse(Found.PAGE);
        } catch (RuntimeException failed) {
            LOG.warn("What is at an address of {} could not be found out; it is sent as a page", view, failed);
            return Found.PAGE;
        }
    }
}
