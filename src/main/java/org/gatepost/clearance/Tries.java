package org.gatepost.clearance;

import java.time.Duration;
import org.gatepost.library.Limits;

/**
 * How far somebody has come with the attempts of a cycle.
 *
 * @param fails of this cycle
 * @param allowed attempts in a cycle; 0 when there is no limit
 * @param oneMore whether HR has allowed one more after the last fail
 * @param waitAfterNext how long the exam would stay shut if the next attempt failed too; nothing when it is the last one
 */
public record Tries(int fails, int allowed, boolean oneMore, Duration waitAfterNext) {

    /** Where no exam is required any more, and of whoever has left the company. */
    static final Tries NONE = new Tries(0, 0, false, Duration.ZERO);

    static Tries of(Limits limits, int fails, boolean oneMore) {
        return new Tries(
                fails,
                limits.attempts(),
                oneMore,
                limits.usedUp(fails + 1) ? Duration.ZERO : limits.waitAfter(fails + 1));
    }

    /** Which attempt of the cycle the next one is, counted from 1; also of one that is open. */
    public int next() {
        return fails + 1;
    }

    public boolean areLimited() {
        return allowed > 0;
    }

    /** Whether none is left. */
    public boolean areUsedUp() {
        return areLimited() && fails >= allowed && !oneMore;
    }
}
