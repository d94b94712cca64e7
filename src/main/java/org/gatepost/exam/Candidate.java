package org.gatepost.exam;

import java.util.HashSet;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.source.FactId;

/**
 * What an item is to a draw. No record: candidates are looked for in sets very often, and a record would compare all the
 * texts of its item each time.
 */
final class Candidate {

    private final Item item;
    private final int seen;
    private final Set<FactId> owed;

    Candidate(Item item, DrawHistory history) {
        this.item = item;
        this.seen = history.timesSeen(item);
        this.owed = new HashSet<>(item.header().facts());
        this.owed.retainAll(history.failedFacts());
    }

    Item item() {
        return item;
    }

    /** How often the person has seen it. */
    int seen() {
        return seen;
    }

    /** The failed facts it tests. */
    Set<FactId> owed() {
        return owed;
    }
}
