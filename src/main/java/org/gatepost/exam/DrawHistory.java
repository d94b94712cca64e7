package org.gatepost.exam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.source.FactId;

/** What a person's earlier forms mean for their next one: how often they saw each item, and which facts they still owe. */
final class DrawHistory {

    private final Map<ItemId, Integer> seen = new HashMap<>();
    private final Set<FactId> failed = new HashSet<>();

    static DrawHistory none() {
        return new DrawHistory();
    }

    /** Earlier items in the order in which they were marked; the latest evidence about a fact counts. */
    void saw(Item item, boolean right) {
        seen.merge(item.id(), 1, Integer::sum);
        if (right) {
            failed.removeAll(item.header().facts());
        } else {
            failed.addAll(item.header().facts());
        }
    }

    int timesSeen(Item item) {
        return seen.getOrDefault(item.id(), 0);
    }

    Set<FactId> failedFacts() {
        return Set.copyOf(failed);
    }
}
