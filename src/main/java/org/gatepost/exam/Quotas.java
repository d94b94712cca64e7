package org.gatepost.exam;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.library.Section;

/**
 * What a section still asks for, given what is drawn.
 *
 * @param levels how many items of each level; may be less than nothing
 * @param mustGet how many must-get items; may be less than nothing
 * @param lessons of which there is no item yet and must be one
 */
record Quotas(Map<Level, Integer> levels, int mustGet, Set<LessonId> lessons) {

    /** @param lessons of each of which there must be an item */
    static Quotas of(Section section, Set<LessonId> lessons, Collection<Item> drawn) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        levels.putAll(section.levels());
        int mustGet = section.mustGet();
        for (Item item : drawn) {
            levels.computeIfPresent(item.header().level(), (level, wanted) -> wanted - 1);
            mustGet -= item.header().critical() ? 1 : 0;
        }
        return new Quotas(levels, mustGet, without(lessons, drawn));
    }

    private static Set<LessonId> without(Set<LessonId> lessons, Collection<Item> drawn) {
        if (lessons.isEmpty()) {
            return lessons;
        }
        Set<LessonId> left = new HashSet<>(lessons);
        drawn.forEach(item -> left.remove(item.header().lesson()));
        return left;
    }

    int missing() {
        int missing = Math.max(0, mustGet) + lessons.size();
        for (int wanted : levels.values()) {
            missing += Math.max(0, wanted);
        }
        return missing;
    }

    /** How many of the quotas an item would help to meet. */
    int servedBy(Item item) {
        int level = levels.getOrDefault(item.header().level(), 0) > 0 ? 1 : 0;
        int lesson = lessons.contains(item.header().lesson()) ? 1 : 0;
        return level + lesson + (item.header().critical() && mustGet > 0 ? 1 : 0);
    }
}
