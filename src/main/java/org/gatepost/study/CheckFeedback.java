package org.gatepost.study;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;

/**
 * What is said to an answered check question.
 *
 * @param incomplete whether it is wrong only because something is missing: everything chosen is right
 * @param misconceptions what the wrong answer believes; empty when it is right
 * @param explanation why the key is right; only once the answer is right, so that the way there is one's own
 * @param studied whether the lesson counts as studied now
 */
public record CheckFeedback(
        boolean right,
        boolean incomplete,
        List<LocalizedText> misconceptions,
        Optional<LocalizedText> explanation,
        boolean studied) {

    public CheckFeedback {
        misconceptions = List.copyOf(misconceptions);
    }
}
