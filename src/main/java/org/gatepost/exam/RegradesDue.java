package org.gatepost.exam;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gatepost.item.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What marking again by all corrected items would come to.
 *
 * @param items how many of them would change some result
 * @param only the one there is; null for more, or none
 * @param people how many would be affected how, each counted once, by the gravest; only effects that change something
 * @param byItem the same of each of these items alone
 */
public record RegradesDue(
        int items,
        @Nullable ItemId only,
        Map<RegradeEffect, Integer> people,
        Map<ItemId, Map<RegradeEffect, Integer>> byItem) {

    public RegradesDue {
        people = Map.copyOf(people);
        byItem = Map.copyOf(byItem);
    }

    public boolean areAny() {
        return items > 0;
    }

    public int of(RegradeEffect effect) {
        return people.getOrDefault(effect, 0);
    }

    /** How many people one item would affect how; empty where it changes no result, or that was not found out yet. */
    public Map<RegradeEffect, Integer> of(ItemId item) {
        return byItem.getOrDefault(item, Map.of());
    }

    /** Items by what they would do at worst, and of alike ones first that which does it to more people. */
    public List<CorrectedItem> gravestFirst(List<CorrectedItem> items) {
        return items.stream()
                .sorted(Comparator.<CorrectedItem>comparingInt(
                                each -> gravest(of(each.today().item())))
                        .thenComparingInt(each -> -ofGravest(of(each.today().item()))))
                .toList();
    }

    private static int gravest(Map<RegradeEffect, Integer> effects) {
        return effects.keySet().stream().mapToInt(Enum::ordinal).min().orElse(RegradeEffect.values().length);
    }

    private static int ofGravest(Map<RegradeEffect, Integer> effects) {
        return effects.isEmpty() ? 0 : effects.getOrDefault(RegradeEffect.values()[gravest(effects)], 0);
    }
}
