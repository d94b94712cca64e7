package org.gatepost.exam;

import java.util.List;
import java.util.function.IntFunction;
import org.gatepost.item.Presentation;

/**
 * What somebody may want to see again before they hand in, by slots counted from 0.
 *
 * @param items how many there are in all
 * @param blank without an answer
 * @param partly with an answer that leaves some of its places open
 * @param flagged marked to come back to, answered or not
 */
public record Unfinished(int items, List<Integer> blank, List<Integer> partly, List<Integer> flagged) {

    public Unfinished {
        blank = List.copyOf(blank);
        partly = List.copyOf(partly);
        flagged = List.copyOf(flagged);
    }

    /** @param shown how each slot is shown */
    static Unfinished of(List<AnswerRow> answers, IntFunction<Presentation> shown) {
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
                answers.stream().filter(AnswerRow::flagged).map(AnswerRow::slot).toList());
    }
}
