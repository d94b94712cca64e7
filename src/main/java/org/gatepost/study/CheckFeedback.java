package org.gatepost.study;

import java.util.List;
import java.util.Optional;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.Response;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;

/**
 * What is said to an answered check question.
 *
 * @param incomplete whether it is wrong only because something is missing: everything chosen is right
 * @param misconceptions what the wrong answer believes; empty when it is right
 * @param manyBelieve whether that is only what many believe who get the item wrong, and the answer may say otherwise
 * @param explanation why the key is right; only once the answer is right, so that the way there is one's own
 * @param studied whether the lesson counts as studied now
 */
public record CheckFeedback(
        boolean right,
        boolean incomplete,
        List<LocalizedText> misconceptions,
        boolean manyBelieve,
        Optional<LocalizedText> explanation,
        boolean studied) {

    public CheckFeedback {
        misconceptions = List.copyOf(misconceptions);
    }

    /** The key of the words before the misconceptions. */
    public String wrongBecause() {
        return manyBelieve ? "study.check.wrongOften" : "study.check.wrongBecause";
    }

    /** What is said to a response to an item that is asked to be learnt from. */
    static CheckFeedback to(Item item, Response response) {
        boolean right = Marking.mark(item, response).outcome() == Outcome.RIGHT;
        return new CheckFeedback(
                right,
                Marking.isIncomplete(item, response),
                Marking.misconceptions(item, response).stream()
                        .map(Misconception::text)
                        .toList(),
                Marking.isWhatManyBelieve(item),
                right ? Optional.of(item.rationale().explanation()) : Optional.empty(),
                right);
    }
}
