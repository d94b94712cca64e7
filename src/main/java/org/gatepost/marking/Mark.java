package org.gatepost.marking;

import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/**
 * What one response is worth.
 *
 * @param earned from zero to {@code possible}; all of it if and only if right, nothing where nothing is settled
 * @param doubt why a person has to mark it; null unless one has to
 */
public record Mark(
        Outcome outcome,
        Points earned,
        Points possible,
        @Nullable Doubt doubt) {

    public Mark {
        if (earned.compareTo(possible) > 0) {
            throw new IllegalArgumentException("earned %s of %s".formatted(earned, possible));
        }
        if ((outcome == Outcome.RIGHT) != earned.equals(possible)) {
            throw new IllegalArgumentException(
                    "full marks if and only if right: %s, %s of %s".formatted(outcome, earned, possible));
        }
        if (outcome != Outcome.RIGHT && outcome != Outcome.PARTLY && !earned.equals(Points.ZERO)) {
            throw new IllegalArgumentException("%s earns nothing, not %s".formatted(outcome, earned));
        }
        if ((outcome == Outcome.NEEDS_MARKER) != (doubt != null)) {
            throw new IllegalArgumentException(
                    "a marker is needed if and only if there is doubt: %s, %s".formatted(outcome, doubt));
        }
    }

    /** A mark that is settled. */
    public Mark(Outcome outcome, Points earned, Points possible) {
        this(outcome, earned, possible, null);
    }
}
