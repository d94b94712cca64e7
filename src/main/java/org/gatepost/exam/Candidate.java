package org.gatepost.exam;

import java.util.HashSet;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.Enemies;
import org.gatepost.source.FactId;

/**
 * What an item is to a draw. No record: candidates are looked for in sets very often, and a record would compare all the
 * texts of its item each time.
 */
final class Candidate {

    private final Item item;
    private final int seen;
    private final Set<FactId> owed;
    private final Set<ItemId> enemies;

    Candidate(Item item, DrawHistory history, Enemies enemies) {
        this.item = item;
        this.seen = history.timesSeen(item);
        this.owed = new HashSet<>(item.header().facts());
        this.owed.retainAll(history.failedFacts());
        this.enemies = enemies.of(item.id());
    }

    Item item() {
        return item;
    }

    /** How often the person has seen it. */
    int seen() {
        return seen;
    }

    boolean isEnemyOf(Candidate other) {
        return !enemies.isEmpty() && enemies.contains(other.item.id());
    }

    /** The failed facts it tests. */
    Set<FactId> owed() {
        return owed;
    }
}
