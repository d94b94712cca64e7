package org.gatepost.exam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.source.FactId;

/**
 * What a person's earlier forms mean for their next one: how often they saw each item, which facts they still owe, and
 * which they have shown to know.
 */
final class DrawHistory {

    private final Map<ItemId, Integer> seen = new HashMap<>();
    private final Set<FactId> failed = new HashSet<>();
    private final Set<FactId> passed = new HashSet<>();
    private final Set<ItemId> last = new HashSet<>();

    /**
     * Adds one earlier attempt; attempts are added oldest first, so that the latest evidence about a fact counts. Within
     * an attempt a wrong answer outweighs a right one to the same fact.
     */
    void sat(List<Item> right, List<Item> notRight) {
        last.clear();
        right.forEach(this::saw);
        notRight.forEach(this::saw);
        right.forEach(item -> failed.removeAll(item.header().facts()));
        right.forEach(item -> passed.addAll(item.header().facts()));
        notRight.forEach(item -> failed.addAll(item.header().facts()));
        notRight.forEach(item -> passed.removeAll(item.header().facts()));
    }

    /** Adds the items of a form of another exam. What was failed there is owed there. */
    void sawBesides(List<ItemId> items) {
        items.forEach(item -> seen.merge(item, 1, Integer::sum));
    }

    private void saw(Item item) {
        seen.merge(item.id(), 1, Integer::sum);
        last.add(item.id());
    }

    int timesSeen(Item item) {
        return seen.getOrDefault(item.id(), 0);
    }

    Set<FactId> failedFacts() {
        return Set.copyOf(failed);
    }

    /** The facts of which the latest evidence is that they were known. */
    Set<FactId> passedFacts() {
        return Set.copyOf(passed);
    }

    /** The items of the latest attempt. */
    Set<ItemId> last() {
        return Set.copyOf(last);
    }
}
