package org.gatepost.exam;

import java.util.BitSet;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.Enemies;

/**
 * What an item is to a draw. No record: candidates are looked for in sets very often, and a record would compare all the
 * texts of its item each time. Facts are bits for the same reason: a draw asks thousands of times who tests which.
 */
final class Candidate {

    private final Item item;
    private final ItemId id;
    private final int seen;
    private final BitSet owed;
    private final BitSet passed;
    private final boolean welcome;
    private final Set<ItemId> enemies;

    /**
     * @param owed the failed facts it tests, each by its place among those of the section
     * @param passed the same of the passed ones that are asked again
     */
    Candidate(Item item, int seen, BitSet owed, BitSet passed, boolean welcome, Enemies enemies) {
        this.item = item;
        this.id = item.id();
        this.seen = seen;
        this.owed = owed;
        this.passed = passed;
        this.welcome = welcome;
        this.enemies = enemies.of(id);
    }

    Item item() {
        return item;
    }

    /** How often the person has seen it. */
    int seen() {
        return seen;
    }

    /** Whether it tests a failed fact again that another section looks after. */
    boolean isWelcome() {
        return welcome;
    }

    boolean hasEnemies() {
        return !enemies.isEmpty();
    }

    boolean isEnemyOf(Candidate other) {
        return !enemies.isEmpty() && enemies.contains(other.id);
    }

    /** The failed facts it tests; never to be changed. */
    BitSet owed() {
        return owed;
    }

    /** The passed facts it asks again; never to be changed. */
    BitSet passed() {
        return passed;
    }

    int testsHowManyOf(BitSet facts) {
        int many = 0;
        for (int fact = owed.nextSetBit(0); fact >= 0; fact = owed.nextSetBit(fact + 1)) {
            many += facts.get(fact) ? 1 : 0;
        }
        return many;
    }
}
