package org.gatepost.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/** Makes a short exam on exactly what has changed: the items that a rule can mark on these facts, and no others. */
final class DeltaExam {

    /** One form asks about all of them. */
    static final int MOST_FACTS = 20;

    private static final int ENOUGH_ITEMS = 10;
    private static final int ITEMS_TO_A_FACT = 2;
    private static final int MINUTES_TO_AN_ITEM = 2;
    private static final int FEWEST_MINUTES = 5;
    private static final LocalizedText SECTION = new LocalizedText("更改的内容", "What has changed");

    private final Bank bank;

    DeltaExam(Bank bank) {
        this.bank = bank;
    }

    /** Nothing where no item asks about any of it. */
    Optional<Blueprint> of(Collection<Change> changes, ExamId id, LocalizedText title, int cutPercent) {
        Map<ItemId, Item> pool = pool(changes);
        if (pool.isEmpty()) {
            return Optional.empty();
        }
        List<FactId> facts = asked(changes, pool);
        int draw = draw(pool.values(), facts);
        List<ItemRevision> items = pool.keySet().stream().map(bank::revisionOf).toList();
        var section =
                new Section("changed", SECTION, List.of(), draw, 0, Map.of(), false, new Section.Among(items, facts));
        return Optional.of(new Blueprint(
                id,
                title,
                new Purpose.Mandatory(),
                Math.max(FEWEST_MINUTES, MINUTES_TO_AN_ITEM * draw),
                cutPercent,
                List.of(section)));
    }

    private Map<ItemId, Item> pool(Collection<Change> changes) {
        Set<FactId> facts =
                changes.stream().flatMap(change -> change.facts().stream()).collect(Collectors.toSet());
        Map<ItemId, Item> pool = new LinkedHashMap<>();
        bank.items().stream()
                .filter(item -> !bank.isCheck(item.id()) && !item.mayNeedMarker())
                .filter(item -> item.header().facts().stream().anyMatch(facts::contains))
                .forEach(item -> pool.put(item.id(), item));
        return pool;
    }

    /** The facts of these changes that some item asks about. */
    List<FactId> asked(Collection<Change> changes) {
        return asked(changes, pool(changes));
    }

    private static List<FactId> asked(Collection<Change> changes, Map<ItemId, Item> pool) {
        return changes.stream()
                .flatMap(change -> change.facts().stream())
                .distinct()
                .sorted(Comparator.comparing(FactId::value))
                .filter(fact -> pool.values().stream()
                        .anyMatch(item -> item.header().facts().contains(fact)))
                .toList();
    }

    /**
     * Those about which nothing would be asked: of a fact or an item everything is to be, of the text of a lesson what there are
     * items about.
     */
    List<Change> unasked(Collection<Change> changes) {
        Set<FactId> asked = Set.copyOf(asked(changes));
        return changes.stream()
                .filter(change -> change.subject() == Change.Subject.LESSON
                        ? change.facts().stream().noneMatch(asked::contains)
                        : !asked.containsAll(change.facts()))
                .toList();
    }

    /** An item for each fact at least, whatever enemies they are of each other. */
    private int draw(Collection<Item> pool, List<FactId> facts) {
        int wanted = Math.min(ENOUGH_ITEMS, ITEMS_TO_A_FACT * facts.size());
        return Math.min(pool.size(), Math.max(facts.size(), Math.min(wanted, friendly(pool))));
    }

    /** So many of them, at least, may stand on one form. */
    private int friendly(Collection<Item> pool) {
        List<Item> fewEnemiesFirst = new ArrayList<>(pool);
        fewEnemiesFirst.sort(
                Comparator.comparingInt(item -> bank.enemies().of(item.id()).size()));
        Set<ItemId> taken = new HashSet<>();
        fewEnemiesFirst.forEach(item -> {
            if (bank.enemies().of(item.id()).stream().noneMatch(taken::contains)) {
                taken.add(item.id());
            }
        });
        return taken.size();
    }
}
