package org.gatepost.exam;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.gatepost.item.Item;
import org.gatepost.item.Level;
import org.gatepost.library.Section;

/**
 * What a section still asks for, given what is drawn.
 *
 * @param levels how many items of each level; may be less than nothing
 * @param mustGet how many must-get items; may be less than nothing
 */
record Quotas(Map<Level, Integer> levels, int mustGet) {

    static Quotas of(Section section, Collection<Item> drawn) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        levels.putAll(section.levels());
        int mustGet = section.mustGet();
        for (Item item : drawn) {
            levels.computeIfPresent(item.header().level(), (level, wanted) -> wanted - 1);
            mustGet -= item.header().critical() ? 1 : 0;
        }
        return new Quotas(levels, mustGet);
    }

    int missing() {
        int missing = Math.max(0, mustGet);
        for (int wanted : levels.values()) {
            missing += Math.max(0, wanted);
        }
        return missing;
    }

    /** How many of the quotas an item would help to meet. */
    int servedBy(Item item) {
        int level = levels.getOrDefault(item.header().level(), 0) > 0 ? 1 : 0;
        return level + (item.header().critical() && mustGet > 0 ? 1 : 0);
    }
}
