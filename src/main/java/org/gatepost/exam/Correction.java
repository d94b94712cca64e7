package org.gatepost.exam;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.marking.Marking;

/** What of an item was changed, as far as it bears on marks. */
public enum Correction {
    TYPE,
    KEY,
    POINTS,
    /** What learners read, so that they may have answered another question. */
    WORDING;

    static Set<Correction> between(Collection<Item> earlier, Item today) {
        Set<Correction> found = EnumSet.noneOf(Correction.class);
        for (Item then : earlier) {
            if (!then.typeName().equals(today.typeName())) {
                found.add(TYPE);
            }
            if (!Marking.hasSameKey(then, today)) {
                found.add(KEY);
            }
            if (!then.header().points().equals(today.header().points())) {
                found.add(POINTS);
            }
            if (!then.prompt().equals(today.prompt())) {
                found.add(WORDING);
            }
        }
        return found;
    }
}
