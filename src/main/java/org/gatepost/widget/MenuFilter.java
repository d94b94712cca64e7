package org.gatepost.widget;

import com.vaadin.flow.server.menu.MenuEntry;

/**
 * Hides what the person at the screen could not open anyway. It only tidies the menu: what is refused is refused by the
 * services, whatever the menu shows. Every bean of this type is asked, and one "no" hides the entry.
 */
@FunctionalInterface
public interface MenuFilter {

    boolean shows(MenuEntry entry);
}
