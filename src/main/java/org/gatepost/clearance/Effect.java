package org.gatepost.clearance;

import java.util.Objects;
import java.util.Optional;

/** What another rule comes to for somebody at a moment, the most urgent first. */
public enum Effect {
    /** They may work, and could not. */
    LOSES,
    /** They may not work, and could. */
    GAINS,
    /** They may work as before or not as before, but until another day, in grace until another, or with something due by another. */
    DATES,
    /** They may work as before or not as before, for another reason or with something else to do. */
    WAY;

    /** Nothing where everything stays as it is. */
    static Optional<Effect> of(Standing before, Tries tries, Standing after, Tries triesAfter) {
        if (before.status().mayWork() != after.status().mayWork()) {
            return Optional.of(after.status().mayWork() ? GAINS : LOSES);
        }
        if (!Objects.equals(before.clearedUntil(), after.clearedUntil())
                || hasOtherDates(before.cycle(), after.cycle())) {
            return Optional.of(DATES);
        }
        if (!before.reason().equals(after.reason())
                || !before.wayOut().equals(after.wayOut())
                || !tries.equals(triesAfter)) {
            return Optional.of(WAY);
        }
        // What is left are the days from which on a renewal may begin, or the shorter exam is asked for.
        return before.equals(after) ? Optional.empty() : Optional.of(DATES);
    }

    private static boolean hasOtherDates(Cycle before, Cycle after) {
        return !Objects.equals(before.due(), after.due())
                || before.overdue() != after.overdue()
                || !Objects.equals(before.graceUntil(), after.graceUntil());
    }
}
