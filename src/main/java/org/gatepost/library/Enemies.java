package org.gatepost.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.ItemId;

/**
 * Items that must never stand on one form, because one gives the other away. Either may name the other. It is no part of
 * an item: naming an enemy changes nothing for who sat the item, and so makes no revision of it.
 */
public final class Enemies {

    public static final Enemies NONE = new Enemies(Map.of());

    private final Map<ItemId, Set<ItemId>> written = new LinkedHashMap<>();
    /** Never changed; a draw asks for them very often. */
    private final Map<ItemId, Set<ItemId>> both;

    /** @param written the enemies each item names; it is enough when one of two names the other */
    public Enemies(Map<ItemId, ? extends Iterable<ItemId>> written) {
        Map<ItemId, Set<ItemId>> found = new HashMap<>();
        written.forEach((item, named) -> named.forEach(enemy -> {
            this.written.computeIfAbsent(item, id -> new LinkedHashSet<>()).add(enemy);
            found.computeIfAbsent(item, id -> new HashSet<>()).add(enemy);
            found.computeIfAbsent(enemy, id -> new HashSet<>()).add(item);
        }));
        found.replaceAll((item, enemies) -> Set.copyOf(enemies));
        both = found;
    }

    /** Those that may not stand beside an item, whoever named whom. */
    public Set<ItemId> of(ItemId item) {
        return both.getOrDefault(item, Set.of());
    }

    /** As they stand in the files. */
    Map<ItemId, Set<ItemId>> written() {
        return written;
    }
}
