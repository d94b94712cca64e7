package org.gatepost.shell;

import com.vaadin.flow.server.menu.MenuEntry;

/** What entries of the menu belong together: the tens of an entry's order say it, from 0 on in the order of these. */
enum MenuGroup {
    /** What somebody does for themselves, first and without a heading. */
    OWN,
    PEOPLE,
    EXAMS,
    CONTENT,
    RECORDS,
    SYSTEMS;

    private static final int ROOM = 10;

    static MenuGroup of(MenuEntry entry) {
        Double order = entry.order();
        return order == null ? OWN : values()[Math.clamp((long) (order / ROOM), 0, values().length - 1)];
    }
}
