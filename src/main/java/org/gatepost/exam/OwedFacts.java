package org.gatepost.exam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.Section;
import org.gatepost.source.FactId;

/**
 * Which section tests a failed fact again. Items of several sections may rest on the same fact; were each to look after
 * it, one of them might give up another fact for it. So it is owed by the section that tested it last time, whose items
 * of then are proof that it has the room.
 */
final class OwedFacts {

    private final Set<FactId> failed = new HashSet<>();
    private final Map<FactId, String> sections = new HashMap<>();

    OwedFacts(Map<Section, List<Item>> pools, DrawHistory history) {
        Set<FactId> owed = history.failedFacts();
        Set<ItemId> last = history.last();
        if (owed.isEmpty() && last.isEmpty()) {
            return; // whoever sits for the first time owes nothing
        }
        pools.forEach((section, items) -> {
            for (Item item : items) {
                boolean ofLastTime = last.contains(item.id());
                for (FactId fact : item.header().facts()) {
                    if (owed.contains(fact)) {
                        failed.add(fact);
                    }
                    if (ofLastTime) {
                        sections.put(fact, section.id());
                    }
                }
            }
        });
    }

    /** The failed facts that some item tests which the exam may draw. */
    Set<FactId> all() {
        return Set.copyOf(failed);
    }

    /** @param tested facts that the sections drawn before test already */
    Set<FactId> by(Section section, Set<FactId> tested) {
        Set<FactId> owed = new HashSet<>(failed);
        owed.removeAll(tested);
        owed.removeIf(fact -> !sections.getOrDefault(fact, section.id()).equals(section.id()));
        return owed;
    }

    /**
     * What another section owes, but has no new item for. A new item on it is welcome here where it costs nothing.
     *
     * @param tested facts that the sections drawn before test by items not seen yet
     */
    Set<FactId> welcomeIn(Section section, Set<FactId> tested) {
        Set<FactId> welcome = new HashSet<>(failed);
        welcome.removeAll(tested);
        welcome.removeAll(by(section, Set.of()));
        return welcome;
    }
}
