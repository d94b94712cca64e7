package org.gatepost.clearance.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;

/**
 * One fact, lesson or item with all its changes that wait.
 *
 * @param latest whose words hold now
 * @param earlier the newest first
 */
record ChangedThing(Change latest, List<Change> earlier) {

    private record Subject(Change.Subject kind, String id) {}

    ChangedThing {
        earlier = List.copyOf(earlier);
    }

    /** In the order in which each first changed. */
    static List<ChangedThing> of(Collection<Change> changes) {
        Map<Subject, List<Change>> things = new LinkedHashMap<>();
        changes.forEach(change -> things.computeIfAbsent(
                        new Subject(change.subject(), change.contentId()), thing -> new ArrayList<>())
                .add(change));
        return things.values().stream()
                .map(all -> all.stream()
                        .sorted(Comparator.comparingInt(Change::revision).reversed())
                        .toList())
                .map(all -> new ChangedThing(all.getFirst(), all.subList(1, all.size())))
                .toList();
    }

    /** All of them, the newest first. */
    List<Change> all() {
        List<Change> all = new ArrayList<>(earlier);
        all.addFirst(latest);
        return all;
    }

    /**
     * How many clearances its changes concern together, which may be more than any of them does: whoever sat between two is concerned
     * by the later alone, and by the earlier alone who was asked about facts that the later is not about.
     *
     * @param concerned how many each change concerns by itself
     * @param together asked where there are several
     */
    int concerned(Map<ChangeId, Integer> concerned, ToIntFunction<List<Change>> together) {
        return earlier.isEmpty() ? concerned.getOrDefault(latest.id(), 0) : together.applyAsInt(all());
    }
}
