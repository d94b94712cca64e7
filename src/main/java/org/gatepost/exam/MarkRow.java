package org.gatepost.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * How one slot of an attempt was marked.
 *
 * @param byPerson whether a person gave the mark, which no rule gives again
 * @param drawn the numbers drawn for this person, without which nobody could mark again; none for most items
 * @param toPutRight the facts that the response shows not to be known; null where it was marked before there were plans
 */
record MarkRow(
        int slot,
        String section,
        ItemRevision item,
        LessonId lesson,
        boolean critical,
        Map<String, BigDecimal> drawn,
        Mark mark,
        @Nullable Response response,
        boolean byPerson,
        @Nullable List<FactId> toPutRight) {

    /** Marked by a rule. */
    MarkRow(
            int slot,
            String section,
            ItemRevision item,
            LessonId lesson,
            boolean critical,
            Map<String, BigDecimal> drawn,
            Mark mark,
            @Nullable Response response) {
        this(slot, section, item, lesson, critical, drawn, mark, response, false, null);
    }

    /** The same slot marked by another revision. Whether it was a must-get item stays as it was told before the exam. */
    MarkRow again(ItemRevision revision, LessonId lesson, Mark again) {
        return new MarkRow(slot, section, revision, lesson, critical, drawn, again, response);
    }

    /** The same slot as a person marked it. */
    MarkRow byPerson(Points earned) {
        Points possible = mark.possible();
        Outcome outcome =
                earned.equals(possible) ? Outcome.RIGHT : earned.equals(Points.ZERO) ? Outcome.WRONG : Outcome.PARTLY;
        return new MarkRow(
                slot,
                section,
                item,
                lesson,
                critical,
                drawn,
                new Mark(outcome, earned, possible),
                response,
                true,
                null);
    }

    /** The same slot with what is to be put right. */
    MarkRow toPutRight(List<FactId> facts) {
        return new MarkRow(slot, section, item, lesson, critical, drawn, mark, response, byPerson, List.copyOf(facts));
    }
}
