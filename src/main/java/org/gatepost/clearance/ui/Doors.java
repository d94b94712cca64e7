package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.gatepost.widget.Glyph;

/** The rooms somebody may enter, as big doors, for whoever has no clearance of their own to look after. */
final class Doors extends Nav {

    Doors() {
        addClassName("gp-doors");
        setAriaLabel(getTranslation("clearance.home.doors"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !HomeView.class.equals(entry.menuClass()))
                .forEach(entry -> add(door(entry)));
    }

    private Anchor door(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        String icon = entry.icon() == null ? "" : entry.icon();
        var door = new Anchor(
                path, Glyph.named(icon).orElse(Glyph.COMPASS).icon(), new Span(getTranslation(entry.title())));
        door.addClassNames("gp-card", "gp-door");
        return door;
    }
}
