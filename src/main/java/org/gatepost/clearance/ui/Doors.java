package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.gatepost.widget.Glyph;

/** The rooms somebody may enter, as big doors: first those that their roles open, and nobody else's. */
final class Doors extends Nav {

    private final boolean alone;

    private Doors(List<MenuEntry> entries, boolean alone) {
        this.alone = alone;
        addClassName("gp-rooms");
        setAriaLabel(getTranslation("clearance.home.doors"));
        setVisible(!entries.isEmpty());
        entries.forEach(entry -> add(door(entry)));
    }

    /** Every room, for whoever has no clearance of their own to look after. */
    static Doors all(List<MenuEntry> menu) {
        return new Doors(
                menu.stream()
                        .filter(entry -> !HomeView.class.equals(entry.menuClass()))
                        .sorted(Comparator.comparing(entry -> !isOfARole(entry)))
                        .toList(),
                true);
    }

    /** The rooms of their roles alone, beside their own clearance. */
    static Doors ofRoles(List<MenuEntry> menu) {
        return new Doors(menu.stream().filter(Doors::isOfARole).toList(), false);
    }

    private static boolean isOfARole(MenuEntry entry) {
        Class<?> view = entry.menuClass();
        return view != null && view.isAnnotationPresent(RolesAllowed.class);
    }

    private Anchor door(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        String icon = entry.icon() == null ? "" : entry.icon();
        var door = new Anchor(
                path, Glyph.named(icon).orElse(Glyph.COMPASS).icon(), new Span(getTranslation(entry.title())));
        door.addClassNames("gp-card", alone && isOfARole(entry) ? "gp-room-first" : "gp-room");
        return door;
    }
}
