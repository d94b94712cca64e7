package org.gatepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.gatepost.widget.FrameTool;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.MenuFilter;
import org.gatepost.widget.SchemeSwitch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every view that does not opt out: name plate, tools, navigation, and the place for the view. Whoever
 * is not signed in sees it without navigation.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final transient ObjectProvider<MenuFilter> filters;
    private final Navigation navigation = new Navigation();
    private final Main content = new Main();

    MainLayout(
            AuthenticationContext authentication,
            ObjectProvider<MenuFilter> filters,
            ObjectProvider<FrameTool> others) {
        this.filters = filters;
        addClassName("gp-frame");
        content.setId(CONTENT);
        content.addClassName("gp-main");
        content.getElement().setAttribute("tabindex", "-1");
        var tools = new Div();
        tools.addClassName("gp-tools");
        if (SignedInPerson.name().isPresent()) {
            others.orderedStream().forEach(other -> tools.add(other.tool()));
        }
        tools.add(new LanguageSwitch(), new SchemeSwitch());
        SignedInPerson.name().ifPresent(name -> tools.add(new PersonMenu(name, authentication)));
        var bar = new Header(brand(), tools);
        bar.addClassName("gp-bar");
        add(skipLink(), bar, navigation, content);
    }

    /** The menu is read at every arrival, because passing an exam opens the way to more of it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.show(SignedInPerson.name().isPresent() ? menu() : List.of());
        navigation.mark(
                event.getLocation().getPath(), event.getActiveChain().getFirst().getClass());
        setClassName("gp-frame-bare", !navigation.isVisible());
    }

    private List<MenuEntry> menu() {
        var shown = filters.orderedStream().map(MenuFilter::now).toList();
        return MenuOfRoles.in(VaadinSession.getCurrent(), getLocale()).stream()
                .filter(entry -> shown.stream().allMatch(filter -> filter.test(entry)))
                .toList();
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldView) {
        if (oldView != null) {
            content.getElement().removeChild(oldView.getElement());
        }
    }

    private Component brand() {
        var mark = new Image("icons/gatepost.svg", "");
        var brand = new Anchor(".", mark, new Span(getTranslation("shell.name")));
        brand.addClassName("gp-brand");
        return brand;
    }

    private Component skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.addClassName("gp-skip");
        link.setRouterIgnore(true);
        return link;
    }
}
