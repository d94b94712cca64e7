package org.gatepost.exam;

import java.util.List;

/**
 * What somebody may want to see again before they hand in, by slots counted from 0.
 *
 * @param items how many there are in all
 * @param blank without an answer
 * @param flagged marked to come back to, answered or not
 */
public record Unfinished(int items, List<Integer> blank, List<Integer> flagged) {

    public Unfinished {
        blank = List.copyOf(blank);
        flagged = List.copyOf(flagged);
    }

    static Unfinished of(List<AnswerRow> answers) {
        return new Unfinished(
                answers.size(),
                answers.stream()
                        .filter(answer -> answer.response() == null)
                        .map(AnswerRow::slot)
                        .toList(),
                answers.stream().filter(AnswerRow::flagged).map(AnswerRow::slot).toList());
    }
}
