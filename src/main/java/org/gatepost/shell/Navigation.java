package org.gatepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.UnderMenu;
import org.jspecify.annotations.Nullable;

/**
 * The way round: a rail at the side of a wide window, a bar under the thumb on a phone. The bar has room for five; when
 * there are more, it shows four and the rest opens above it: the first, then what is {@link AtHand}, then the others. What is
 * many is told apart by {@link MenuGroup}s.
 */
final class Navigation extends Nav {

    private static final int ROOM_ON_A_PHONE = 5;
    private static final String REST = "gp-nav-rest";

    private final Map<Anchor, MenuEntry> links = new LinkedHashMap<>();
    private @Nullable List<MenuEntry> shown;

    Navigation() {
        addClassName("gp-nav");
        setAriaLabel(getTranslation("shell.navigation"));
    }

    void show(List<MenuEntry> entries) {
        if (entries.equals(shown)) {
            return;
        }
        shown = List.copyOf(entries);
        links.clear();
        removeAll();
        setVisible(!entries.isEmpty());
        boolean many = entries.size() > ROOM_ON_A_PHONE;
        List<MenuEntry> bar = many ? bar(entries) : entries;
        add(list(entries, bar, many));
        setClassName("gp-nav-many", many);
        if (many) {
            var rest =
                    list(entries.stream().filter(entry -> !bar.contains(entry)).toList(), List.of(), true);
            rest.setId(REST);
            rest.addClassName("gp-menu");
            rest.getElement().setAttribute("popover", "auto");
            add(moreButton(), rest);
        }
    }

    /** What the bar of a phone shows beside the button for the rest. */
    private static List<MenuEntry> bar(List<MenuEntry> entries) {
        Stream<MenuEntry> first = entries.stream().limit(1);
        return Stream.of(first, entries.stream().filter(Navigation::isAtHand), entries.stream())
                .flatMap(some -> some)
                .distinct()
                .limit(ROOM_ON_A_PHONE - 1)
                .toList();
    }

    private static boolean isAtHand(MenuEntry entry) {
        Class<?> menu = entry.menuClass();
        return menu != null && menu.isAnnotationPresent(AtHand.class);
    }

    /**
     * Marks the entry whose address is the longest beginning of this one or, where there is none, the one that the view
     * itself names or else the entry of the same room: an exam at {@code exam/front-desk} belongs to {@code exams}.
     *
     * @param view what is shown at the address
     */
    void mark(String path, Class<?> view) {
        String best = links.keySet().stream()
                .map(Navigation::address)
                .filter(address -> isWithin(path, address))
                .max(Comparator.comparingInt(String::length))
                .or(() -> said(view))
                .or(() -> ofTheSameRoom(view))
                .orElse("\0");
        for (Anchor link : links.keySet()) {
            if (address(link).equals(best)) {
                link.getElement().setAttribute("aria-current", address(link).equals(path) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private Optional<String> said(Class<?> view) {
        return Optional.ofNullable(view.getAnnotation(UnderMenu.class))
                .map(UnderMenu::value)
                .filter(address ->
                        links.keySet().stream().anyMatch(link -> address(link).equals(address)));
    }

    private Optional<String> ofTheSameRoom(Class<?> view) {
        return links.entrySet().stream()
                .filter(link -> {
                    Class<?> menu = link.getValue().menuClass();
                    return menu != null && menu.getPackage().equals(view.getPackage());
                })
                .map(link -> address(link.getKey()))
                .findFirst();
    }

    private static boolean isWithin(String path, String address) {
        return path.equals(address) || (!address.isEmpty() && path.startsWith(address + "/"));
    }

    private static String address(Anchor link) {
        return link.getHref().equals(".") ? "" : link.getHref();
    }

    /** @param isParted whether groups have headings */
    private UnorderedList list(List<MenuEntry> entries, List<MenuEntry> bar, boolean isParted) {
        var list = new UnorderedList();
        MenuGroup before = MenuGroup.OWN;
        for (MenuEntry entry : entries) {
            MenuGroup group = MenuGroup.of(entry);
            if (isParted && group != before) {
                list.add(heading(group));
            }
            before = group;
            var item = new ListItem(link(entry));
            item.setClassName("gp-nav-bar", bar.contains(entry));
            list.add(item);
        }
        return list;
    }

    private ListItem heading(MenuGroup group) {
        var heading = new ListItem(new Span(getTranslation("shell.group." + group)));
        heading.addClassName("gp-nav-heading");
        return heading;
    }

    private Anchor link(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = new Anchor(path.isEmpty() ? "." : path, icon(entry), new Span(getTranslation(entry.title())));
        links.put(link, entry);
        return link;
    }

    private static Component icon(MenuEntry entry) {
        String name = entry.icon() == null ? "" : entry.icon();
        return Glyph.named(name).orElse(Glyph.COMPASS).icon();
    }

    private NativeButton moreButton() {
        var more = new NativeButton();
        more.addClassName("gp-nav-more");
        more.add(Glyph.MORE.icon(), new Span(getTranslation("shell.more")));
        more.getElement().setAttribute("popovertarget", REST);
        return more;
    }
}
