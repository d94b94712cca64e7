package org.gatepost.marking;

import java.util.List;

/**
 * What an author allows as the answer in a text. Languages are not told apart: whichever variant fits, fits.
 *
 * @param accepted what is right; at least one, else nothing could ever be right
 * @param knownWrong wrong answers that the author expects; one that also is accepted counts as accepted
 * @param numerals whether numbers may be written otherwise, in accepted and in known wrong answers alike
 * @param inDoubt what becomes of an answer that is neither certainly right nor certainly wrong
 */
record TextRule(List<String> accepted, List<String> knownWrong, Numerals numerals, InDoubt inDoubt) {

    enum InDoubt {
        ASK_A_MARKER,
        CALL_IT_WRONG
    }

    TextRule {
        accepted = List.copyOf(accepted);
        knownWrong = List.copyOf(knownWrong);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("a text answer needs an accepted variant");
        }
    }
}
