package org.gatepost.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.Level;

/**
 * Whether sections can be drawn when of two enemies at most one stands on the form. Exact: one of every two enemies is
 * left out, by trial, until what is left meets every section or cannot.
 */
final class FormSearch {

    /** So many trials are far more than any blueprint needs that can be drawn; one that needs more counts as impossible. */
    private static final int MOST = 20_000;

    /** A section and the items it may draw. */
    record Part(Section section, List<Item> pool) {

        boolean isMet(Set<ItemId> out) {
            return meets(
                    section,
                    pool.stream().filter(item -> !out.contains(item.id())).toList());
        }
    }

    private record Pair(ItemId one, ItemId other) {}

    private final List<Part> parts;
    private final List<Pair> pairs;
    private final Set<ItemId> out = new HashSet<>();
    private int trials = 0;

    FormSearch(List<Part> parts, Enemies enemies) {
        this.parts = List.copyOf(parts);
        this.pairs = pairs(parts, enemies);
    }

    boolean finds() {
        return parts.stream().allMatch(part -> part.isMet(out)) && findsFrom(0);
    }

    private boolean findsFrom(int from) {
        Optional<Pair> next = pairs.stream()
                .skip(from)
                .filter(pair -> !out.contains(pair.one()) && !out.contains(pair.other()))
                .findFirst();
        return next.isEmpty()
                || findsWithout(next.get().one(), from)
                || findsWithout(next.get().other(), from);
    }

    private boolean findsWithout(ItemId item, int from) {
        if (++trials > MOST) {
            return false;
        }
        out.add(item);
        boolean found = parts.stream().allMatch(part -> part.isMet(out)) && findsFrom(from);
        out.remove(item);
        return found;
    }

    private static List<Pair> pairs(List<Part> parts, Enemies enemies) {
        List<ItemId> ids = parts.stream()
                .flatMap(part -> part.pool().stream())
                .map(item -> item.id())
                .distinct()
                .toList();
        return ids.stream()
                .flatMap(one -> enemiesAmong(ids, one, enemies).map(other -> new Pair(one, other)))
                .toList();
    }

    private static Stream<ItemId> enemiesAmong(List<ItemId> ids, ItemId one, Enemies enemies) {
        return enemies.of(one).stream()
                .filter(other -> ids.indexOf(one) < ids.indexOf(other))
                .sorted((a, b) -> a.value().compareTo(b.value()));
    }

    /** Whether a section can be drawn from a pool that knows no enemies. */
    static boolean meets(Section section, List<Item> pool) {
        int levels = 0;
        for (Level level : Level.values()) {
            int wanted = section.levels().getOrDefault(level, 0);
            if (pool.stream().filter(item -> item.header().level() == level).count() < wanted) {
                return false;
            }
            levels += wanted;
        }
        return pool.size() >= section.draw()
                && levels <= section.draw()
                && mostCritical(section, pool, section.draw() - levels) >= section.mustGet();
    }

    /** How many must-get items a form can have: as many of each level as it asks for, and then the free places. */
    static long mostCritical(Section section, List<Item> pool, int free) {
        long within = 0;
        long left = 0;
        for (Level level : Level.values()) {
            long critical = pool.stream()
                    .filter(item -> item.header().critical() && item.header().level() == level)
                    .count();
            long taken = Math.min(critical, section.levels().getOrDefault(level, 0));
            within += taken;
            left += critical - taken;
        }
        return within + Math.min(free, left);
    }
}
