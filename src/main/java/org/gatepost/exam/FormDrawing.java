package org.gatepost.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Level;
import org.gatepost.item.Presentation;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Section;
import org.gatepost.source.FactId;

/**
 * Draws a form from a blueprint: every count of every section is met, every failed fact is tested again as far as the
 * section has room, and items seen least are taken first. The same seed and history give the same form.
 */
final class FormDrawing {

    /** Drawing is a search with a little luck in it; a blueprint that can be met is met within a few tries. */
    private static final int TRIES = 200;

    private final Function<Section, List<Item>> bank;
    private final Function<Item, ItemRevision> revisions;

    FormDrawing(Function<Section, List<Item>> bank, Function<Item, ItemRevision> revisions) {
        this.bank = bank;
        this.revisions = revisions;
    }

    /** @throws BlueprintCannotBeDrawn when the bank cannot meet a section */
    Form draw(Blueprint blueprint, DrawHistory history, long seed) {
        // java.util.Random, because its sequence for a seed is specified and so the same on every JDK.
        Random random = new Random(seed);
        List<Form.Slot> slots = new ArrayList<>();
        for (Section section : blueprint.sections()) {
            for (Item item : items(blueprint, section, history, random)) {
                slots.add(slot(section, item, random));
            }
        }
        return new Form(slots);
    }

    private Form.Slot slot(Section section, Item item, Random random) {
        Map<String, BigDecimal> values = item.draw(random);
        var shown = Presentation.draw(item.drawn(values).prompt(), random);
        return new Form.Slot(revisions.apply(item), section.id(), shown.order(), values);
    }

    private List<Item> items(Blueprint blueprint, Section section, DrawHistory history, Random random) {
        List<Item> pool = bank.apply(section);
        Set<Item> best = Set.of();
        int mostCovered = -1;
        Set<FactId> owed = owed(pool, history);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Set<Item> drawn = attempt(section, pool, history, owed, random, attempt >= TRIES / 2);
            if (!meets(section, drawn)) {
                continue;
            }
            int covered = covered(drawn, owed);
            if (covered > mostCovered) {
                best = drawn;
                mostCovered = covered;
            }
            if (mostCovered == owed.size()) {
                break;
            }
        }
        if (best.isEmpty()) {
            throw new BlueprintCannotBeDrawn(blueprint.id(), section.id());
        }
        List<Item> order = new ArrayList<>(best);
        Collections.shuffle(order, random);
        return order;
    }

    /** The failed facts that some item of this section can test. */
    private static Set<FactId> owed(List<Item> pool, DrawHistory history) {
        Set<FactId> owed = new HashSet<>();
        pool.forEach(item -> owed.addAll(item.header().facts()));
        owed.retainAll(history.failedFacts());
        return owed;
    }

    /** @param frugal look for the fewest items that cover what is owed, rather than for unseen ones */
    private static Set<Item> attempt(
            Section section, List<Item> pool, DrawHistory history, Set<FactId> owed, Random random, boolean frugal) {
        List<Item> candidates = new ArrayList<>(pool);
        Collections.shuffle(candidates, random);
        candidates.sort(Comparator.comparingInt(history::timesSeen));
        Set<Item> drawn = new LinkedHashSet<>();
        Set<FactId> open = new HashSet<>(owed);
        while (drawn.size() < section.draw()) {
            Comparator<Item> byCover = Comparator.comparingLong(item ->
                    -item.header().facts().stream().filter(open::contains).count());
            Quotas quotas = Quotas.of(section, drawn);
            Comparator<Item> choice;
            if (section.draw() - drawn.size() <= quotas.missing()) {
                // No room left for anything else: what the blueprint asks for comes before what is owed.
                choice = Comparator.comparingInt((Item item) -> -quotas.servedBy(item))
                        .thenComparing(byCover);
            } else if (open.isEmpty()) {
                choice = Comparator.comparingInt(history::timesSeen);
            } else {
                Comparator<Item> owing = Comparator.comparing(
                        item -> item.header().facts().stream().noneMatch(open::contains));
                choice = frugal
                        ? owing.thenComparing(byCover)
                        : owing.thenComparingInt(history::timesSeen).thenComparing(byCover);
            }
            Item next = candidates.stream()
                    .filter(item -> !drawn.contains(item))
                    .min(choice)
                    .orElse(null);
            if (next == null) {
                return drawn;
            }
            drawn.add(next);
            open.removeAll(next.header().facts());
        }
        return drawn;
    }

    /** What a section still asks for, given what is drawn. */
    private record Quotas(Map<Level, Integer> levels, int mustGet) {

        static Quotas of(Section section, Set<Item> drawn) {
            Map<Level, Integer> missing = new EnumMap<>(Level.class);
            section.levels()
                    .forEach((level, wanted) -> missing.put(
                            level,
                            wanted
                                    - (int) drawn.stream()
                                            .filter(item -> item.header().level() == level)
                                            .count()));
            long critical =
                    drawn.stream().filter(item -> item.header().critical()).count();
            return new Quotas(missing, section.mustGet() - (int) critical);
        }

        int missing() {
            return Math.max(0, mustGet)
                    + levels.values().stream()
                            .mapToInt(wanted -> Math.max(0, wanted))
                            .sum();
        }

        int servedBy(Item item) {
            int level = levels.getOrDefault(item.header().level(), 0) > 0 ? 1 : 0;
            return level + (item.header().critical() && mustGet > 0 ? 1 : 0);
        }
    }

    /** Whether a drawn set is what the section asks for. */
    static boolean meets(Section section, Set<Item> drawn) {
        return drawn.size() == section.draw()
                && drawn.stream().filter(item -> item.header().critical()).count() >= section.mustGet()
                && section.levels().entrySet().stream()
                        .allMatch(wanted -> drawn.stream()
                                        .filter(item -> item.header().level() == wanted.getKey())
                                        .count()
                                >= wanted.getValue());
    }

    private static int covered(Set<Item> drawn, Set<FactId> owed) {
        Set<FactId> covered = new HashSet<>(owed);
        Set<FactId> tested = new HashSet<>();
        drawn.forEach(item -> tested.addAll(item.header().facts()));
        covered.retainAll(tested);
        return covered.size();
    }
}
