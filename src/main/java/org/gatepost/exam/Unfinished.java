package org.gatepost.exam;

import java.util.List;
import java.util.function.IntFunction;
import org.gatepost.item.Presentation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may want to see again before they hand in, by slots counted from 0.
 *
 * @param items how many there are in all
 * @param blank without an answer
 * @param partly with an answer that leaves some of its places open
 * @param flagged marked to come back to, answered or not
 * @param reached the item in view, where one only goes forward: those before it are passed, those after it not shown yet;
 *     null where one goes back and forth
 */
public record Unfinished(
        int items,
        List<Integer> blank,
        List<Integer> partly,
        List<Integer> flagged,
        @Nullable Integer reached) {

    public Unfinished {
        blank = List.copyOf(blank);
        partly = List.copyOf(partly);
        flagged = List.copyOf(flagged);
    }

    /** Where one goes back and forth. */
    public Unfinished(int items, List<Integer> blank, List<Integer> partly, List<Integer> flagged) {
        this(items, blank, partly, flagged, null);
    }

    /** Whether nothing is flagged, nor open that can still be answered. */
    public boolean isDone() {
        return reached == null
                ? blank.isEmpty() && partly.isEmpty() && flagged.isEmpty()
                : reached == items - 1 && !blank.contains(reached) && !partly.contains(reached);
    }

    /** @param shown how each slot is shown */
    static Unfinished of(List<AnswerRow> answers, IntFunction<Presentation> shown, @Nullable Integer reached) {
        return new Unfinished(
                answers.size(),
                answers.stream()
                        .filter(answer -> answer.response() == null)
                        .map(AnswerRow::slot)
                        .toList(),
                answers.stream()
                        .filter(answer -> shown.apply(answer.slot()).isPartly(answer.response()))
                        .map(AnswerRow::slot)
                        .toList(),
                answers.stream().filter(AnswerRow::flagged).map(AnswerRow::slot).toList(),
                reached);
    }
}
