package org.gatepost.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Marks by another revision of an item what was marked by earlier ones. Pure.
 *
 * @param earlier the item as it was, by number of revision: all that are asked for
 */
record Remarking(ItemRevision revision, Item item, Map<Integer, Item> earlier) {

    /** The new mark; nothing when this revision cannot mark what was answered to the earlier one. */
    Optional<Mark> mark(MarkRow row) {
        return mark(row.item().revision(), row.drawn(), row.response());
    }

    /** @param sat the number of the revision that was answered */
    Optional<Mark> mark(int sat, Map<String, BigDecimal> drawn, @Nullable Response response) {
        if (response == null) {
            return Optional.of(Marking.mark(item, null));
        }
        Item then = Objects.requireNonNull(earlier.get(sat));
        if (Marking.marksAlike(then, item)) {
            return marked(then, drawn, response);
        }
        return Presentation.areAnsweredAlike(then.prompt(), item.prompt())
                ? marked(item, drawn, response)
                : Optional.empty();
    }

    private static Optional<Mark> marked(Item item, Map<String, BigDecimal> drawn, Response response) {
        return filled(item, drawn)
                .map(concrete -> Marking.mark(concrete, response))
                .filter(mark -> mark.outcome() != Outcome.NEEDS_MARKER);
    }

    MarkRow again(MarkRow row) {
        MarkRow again = row.again(revision, item.header().lesson(), mark(row).orElseThrow());
        // After an attempt of before there were plans the lessons are studied again, however often it is marked.
        return row.toPutRight() == null ? again : again.toPutRight(toPutRight(again));
    }

    private List<FactId> toPutRight(MarkRow again) {
        return filled(item, again.drawn())
                .map(concrete -> ToPutRight.of(concrete, again.mark().outcome(), again.response()))
                .orElseGet(() -> again.mark().outcome() == Outcome.RIGHT
                        ? List.of()
                        : item.header().facts());
    }

    /** What is marked by it: the item, as far as it was marked by an earlier revision, and not by a person. */
    boolean concerns(MarkRow row) {
        return !row.byPerson()
                && row.item().item().equals(revision.item())
                && row.item().revision() < revision.revision();
    }

    private static Optional<Item> filled(Item item, Map<String, BigDecimal> drawn) {
        try {
            return Optional.of(item.drawn(drawn));
        } catch (IllegalArgumentException otherValues) {
            // It draws other numbers today, or comes to none with those that were drawn then.
            return Optional.empty();
        }
    }
}
