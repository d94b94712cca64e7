package org.gatepost.exam;

import java.util.Map;
import org.gatepost.item.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What marking again by all corrected items would come to.
 *
 * @param items how many of them would change some result
 * @param only the one there is; null for more, or none
 * @param people how many would be affected how, each counted once, by the gravest; only effects that change something
 */
public record RegradesDue(int items, @Nullable ItemId only, Map<RegradeEffect, Integer> people) {

    public RegradesDue {
        people = Map.copyOf(people);
    }

    public boolean areAny() {
        return items > 0;
    }

    public int of(RegradeEffect effect) {
        return people.getOrDefault(effect, 0);
    }
}
