package org.gatepost.widget;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.function.Predicate;

/**
 * Hides what the person at the screen could not open anyway. It only tidies the menu: what is refused is refused by the
 * services, whatever the menu shows. Every bean of this type is asked, and one "no" hides the entry.
 */
@FunctionalInterface
public interface MenuFilter {

    boolean shows(MenuEntry entry);

    /** The same for a whole menu at this moment, where what it hangs on need be asked for only once. */
    default Predicate<MenuEntry> now() {
        return this::shows;
    }
}
