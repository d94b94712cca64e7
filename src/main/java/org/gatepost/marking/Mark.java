package org.gatepost.marking;

import org.gatepost.kernel.Points;

/**
 * What one response is worth.
 *
 * @param earned from zero to {@code possible}
 */
public record Mark(Outcome outcome, Points earned, Points possible) {

    public Mark {
        if (earned.compareTo(possible) > 0) {
            throw new IllegalArgumentException("earned %s of %s".formatted(earned, possible));
        }
        if ((outcome == Outcome.RIGHT) != earned.equals(possible)) {
            throw new IllegalArgumentException(
                    "full marks if and only if right: %s, %s of %s".formatted(outcome, earned, possible));
        }
    }
}
