package org.gatepost.library;

import java.util.Collection;
import org.gatepost.item.Item;
import org.gatepost.item.Level;

/** How many items of each level there are to draw from, and how many of those are must-get items. Knows no enemies. */
final class Supply {

    private static final Level[] LEVELS = Level.values();

    private final int[] all = new int[LEVELS.length];
    private final int[] critical = new int[LEVELS.length];
    private int size = 0;

    static Supply of(Collection<Item> pool) {
        var supply = new Supply();
        pool.forEach(item -> supply.change(item, 1));
        return supply;
    }

    void leaveOut(Item item) {
        change(item, -1);
    }

    void putBack(Item item) {
        change(item, 1);
    }

    private void change(Item item, int by) {
        int level = item.header().level().ordinal();
        all[level] += by;
        critical[level] += item.header().critical() ? by : 0;
        size += by;
    }

    /** Whether a section can be drawn. */
    boolean meets(Section section) {
        int levels = 0;
        for (Level level : LEVELS) {
            int wanted = section.levels().getOrDefault(level, 0);
            if (all[level.ordinal()] < wanted) {
                return false;
            }
            levels += wanted;
        }
        return size >= section.draw()
                && levels <= section.draw()
                && mostCritical(section, section.draw() - levels) >= section.mustGet();
    }

    /** How many must-get items a form can have: as many of each level as it asks for, and then the free places. */
    int mostCritical(Section section, int free) {
        int within = 0;
        int left = 0;
        for (Level level : LEVELS) {
            int there = critical[level.ordinal()];
            int taken = Math.min(there, section.levels().getOrDefault(level, 0));
            within += taken;
            left += there - taken;
        }
        return within + Math.min(free, left);
    }
}
