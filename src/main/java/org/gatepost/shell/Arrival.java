package org.gatepost.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;

/**
 * What happens when a page has been reached: the window gets the view's title in the reader's language, and the focus
 * goes to the page's heading, so that keyboard and screen reader start where the eye does.
 */
final class Arrival implements AfterNavigationListener {

    private boolean first = true;
    private String path = "";

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = event.getLocationChangeEvent().getUI();
        // Flow sets the bare title after this event, so ours waits until it has.
        String title = title(event, ui);
        ui.beforeClientResponse(ui, context -> ui.getPage().setTitle(title));
        Frame.tellReconnect(ui);
        boolean inPlace = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.REFRESH_ROUTE;
        // A filter that changes only the parameters leaves the focus where somebody is typing.
        boolean samePage = path.equals(event.getLocation().getPath());
        String how = first ? "loaded" : inPlace ? "refreshed" : samePage ? "filtered" : "arrived";
        ui.getPage()
                .executeJs(
                        "window.gatepost && window.gatepost.page($0, $1, $2)",
                        how,
                        ui.getLocale().toLanguageTag(),
                        event.getLocation().getPath());
        first = false;
        path = event.getLocation().getPath();
    }

    private static String title(AfterNavigationEvent event, UI ui) {
        return event.getActiveChain().stream()
                .findFirst()
                .flatMap(view -> titleOf(view, ui))
                .map(title -> ui.getTranslation("shell.page.title", title))
                .orElseGet(() -> ui.getTranslation("shell.name"));
    }

    /** A title is a sentence of the view's own, or the key in its {@link PageTitle}. */
    private static Optional<String> titleOf(HasElement view, UI ui) {
        if (view instanceof HasDynamicTitle titled) {
            return Optional.of(titled.getPageTitle());
        }
        return Optional.ofNullable(view.getClass().getAnnotation(PageTitle.class))
                .map(annotation -> ui.getTranslation(annotation.value()));
    }
}
