package org.gatepost.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;

/**
 * The items that exams may draw: those that are no lesson's check. What a person may have to mark is drawn by sections
 * that say so, and by no other.
 */
final class Pools {

    /** What a section says of its pool. */
    private record Asked(List<String> systems, boolean byPerson) {}

    private final Map<String, List<Item>> bySystem = new LinkedHashMap<>();
    /** Every start asks for the same few; there are no more than the content has sections, today's and earlier ones. */
    private final Map<Asked, List<Item>> found = new ConcurrentHashMap<>();

    Pools(Collection<Item> items, Set<ItemId> checks) {
        for (Item item : items) {
            if (!checks.contains(item.id())) {
                bySystem.computeIfAbsent(item.id().system(), system -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    Stream<Item> all() {
        return bySystem.values().stream().flatMap(List::stream);
    }

    /** Those of a section's systems, in the order of the files. */
    List<Item> of(Section section) {
        return found.computeIfAbsent(new Asked(section.systems(), section.byPerson()), this::find);
    }

    private List<Item> find(Asked asked) {
        Set<String> systems = new HashSet<>(asked.systems());
        return bySystem.entrySet().stream()
                .filter(system -> systems.contains(system.getKey()))
                .flatMap(system -> system.getValue().stream())
                .filter(item -> item.mayNeedMarker() == asked.byPerson())
                .toList();
    }
}
