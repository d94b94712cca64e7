package org.gatepost.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;

/**
 * Whether sections can be drawn when of two enemies at most one stands on the form. Exact: one of every two enemies is
 * left out, by trial, until what is left meets every section or cannot.
 */
final class FormSearch {

    /** So many trials are far more than any blueprint needs that can be drawn; one that needs more counts as impossible. */
    private static final int MOST = 20_000;

    /** A section and the items it may draw. */
    record Part(Section section, List<Item> pool) {

        /** Whether it can be drawn without regard to enemies. */
        boolean isMet() {
            return Supply.of(pool).meets(section);
        }
    }

    private record Pair(ItemId one, ItemId other) {}

    /** A part while some of its items are left out. */
    private record Open(Section section, Map<ItemId, Item> items, Supply supply) {

        static Open of(Part part) {
            Map<ItemId, Item> items = new HashMap<>();
            part.pool().forEach(item -> items.put(item.id(), item));
            return new Open(part.section(), items, Supply.of(part.pool()));
        }

        boolean isMet() {
            return supply.meets(section);
        }

        void leaveOut(ItemId id) {
            Item item = items.get(id);
            if (item != null) {
                supply.leaveOut(item);
            }
        }

        void putBack(ItemId id) {
            Item item = items.get(id);
            if (item != null) {
                supply.putBack(item);
            }
        }
    }

    private final List<Open> parts;
    private final List<Pair> pairs;
    private final Set<ItemId> out = new HashSet<>();
    private int trials = 0;

    FormSearch(List<Part> parts, Enemies enemies) {
        this.parts = parts.stream().map(Open::of).toList();
        this.pairs = pairs(parts, enemies);
    }

    boolean finds() {
        return areMet() && findsFrom(0);
    }

    private boolean areMet() {
        return parts.stream().allMatch(Open::isMet);
    }

    private boolean findsFrom(int first) {
        int next = first;
        while (next < pairs.size() && isSettled(pairs.get(next))) {
            next++;
        }
        return next == pairs.size()
                || findsWithout(pairs.get(next).one(), next + 1)
                || findsWithout(pairs.get(next).other(), next + 1);
    }

    private boolean isSettled(Pair pair) {
        return out.contains(pair.one()) || out.contains(pair.other());
    }

    private boolean findsWithout(ItemId id, int next) {
        if (++trials > MOST) {
            return false;
        }
        out.add(id);
        parts.forEach(part -> part.leaveOut(id));
        boolean found = areMet() && findsFrom(next);
        parts.forEach(part -> part.putBack(id));
        out.remove(id);
        return found;
    }

    private static List<Pair> pairs(List<Part> parts, Enemies enemies) {
        Map<ItemId, Integer> places = new LinkedHashMap<>();
        parts.forEach(part -> part.pool().forEach(item -> places.putIfAbsent(item.id(), places.size())));
        List<Pair> pairs = new ArrayList<>();
        places.forEach((one, place) -> enemies.of(one).stream()
                .filter(other -> places.getOrDefault(other, -1) > place)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(other -> pairs.add(new Pair(one, other))));
        return pairs;
    }
}
