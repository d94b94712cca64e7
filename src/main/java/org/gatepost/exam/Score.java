package org.gatepost.exam;

import org.gatepost.kernel.Points;

/**
 * What an attempt came to.
 *
 * @param cut the fewest points that reach the cut score
 * @param criticalMissed how many must-get items were not answered right
 */
public record Score(Points earned, Points possible, Points cut, int criticalMissed) {

    /**
     * The rule for a pass, stated here and nowhere else: the cut score is reached <em>and</em> every must-get item is
     * right.
     */
    public boolean passed() {
        return reachedCut() && criticalMissed == 0;
    }

    public boolean reachedCut() {
        return earned.compareTo(cut) >= 0;
    }
}
