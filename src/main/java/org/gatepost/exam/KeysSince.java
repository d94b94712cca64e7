package org.gatepost.exam;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.springframework.stereotype.Component;

/**
 * Marks of a result that waits, by the keys as they were corrected since. A regrade passes over an attempt that has no
 * result yet, and the result that is let out at last must not be the one nobody believes in any more.
 */
@Component
class KeysSince {

    private final Regrades regrades;
    private final Rehearsing rehearsing;

    KeysSince(Regrades regrades, Rehearsing rehearsing) {
        this.regrades = regrades;
        this.rehearsing = rehearsing;
    }

    /** What rules marked, by the newest revision that a regrade of the item applied, where that can mark it. */
    List<MarkRow> applied(List<MarkRow> marks) {
        Set<ItemId> items = marks.stream().map(row -> row.item().item()).collect(Collectors.toSet());
        Map<ItemId, Integer> newest = regrades.newest(items);
        return newest.isEmpty()
                ? marks
                : marks.stream().map(row -> again(row, newest)).toList();
    }

    private MarkRow again(MarkRow row, Map<ItemId, Integer> newest) {
        ItemId item = row.item().item();
        Integer to = newest.get(item);
        if (to == null || to <= row.item().revision() || Settlement.isOpen(row)) {
            return row;
        }
        Remarking remarking = rehearsing.remarking(
                new ItemRevision(item, to), Set.of(row.item().revision()));
        return remarking.mark(row).isPresent() ? remarking.again(row) : row;
    }
}
