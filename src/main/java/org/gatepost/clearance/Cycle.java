package org.gatepost.clearance;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which round somebody is in with a position: the first from taking it up to the first pass, and one more each time that the
 * clearance may be renewed. Each has its own attempts and limits.
 *
 * @param number from 1
 * @param shorterUntil the first moment at which the shorter exam of a renewal, which is asked for now, no longer is; null when the
 *     whole exam is asked for, or none
 * @param due the end of the day by which they are to have passed; null when no day is set, or they were cleared already
 * @param overdue whether that day is over
 * @param graceUntil the first moment at which they may no longer work although nothing else happens, where there are days of
 *     grace: when those are over or, if that is sooner, when they leave; null when there is no grace or no clearance
 * @param endedAt when the clearance ended by which they may no longer work, by a pass or a waiver, whatever they have sat since;
 *     null when they had none, and while they may work
 */
public record Cycle(
        int number,
        @Nullable Instant shorterUntil,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Instant graceUntil,
        @Nullable Instant endedAt) {

    /** The first, with nothing special about it. */
    static final Cycle FIRST = new Cycle(1, null, null, false, null, null);

    /**
     * @param asked what is asked of them now
     * @param ended when the clearance ended that there was last; null when there was none, and while a pass holds
     * @param takenUp when they took the position up
     */
    static Cycle of(
            Standing standing,
            Requirement asked,
            ClearingPasses passes,
            @Nullable Instant ended,
            Instant takenUp,
            Instant moment) {
        int passed = passes.since(takenUp);
        Optional<Instant> passEnds = passes.longestHolding().map(passes::endOf);
        boolean isRenewing =
                passEnds.map(asked::renewalOf).filter(moment::isBefore).isEmpty();
        boolean mayWork = standing.status().mayWork();
        Instant due = mayWork || passed > 0 ? null : asked.dueOf(takenUp);
        Instant until = standing.clearedUntil();
        Instant graceUntil = until == null
                ? null
                : passes.graceEnd().filter(end -> end.isAfter(until)).orElse(null);
        return new Cycle(
                Math.max(1, isRenewing ? passed + 1 : passed),
                isRenewing && passes.isShorter(asked) ? passes.shorterUntil().orElseThrow() : null,
                due,
                due != null && !moment.isBefore(due),
                graceUntil,
                mayWork ? null : ended);
    }

    /** The same, but for a moment on which all grace ends. */
    Cycle endingAt(Instant moment) {
        return graceUntil == null || graceUntil.isBefore(moment)
                ? this
                : new Cycle(number, shorterUntil, due, overdue, moment, endedAt);
    }

    /** Whether the shorter exam of a renewal is asked for now. */
    public boolean shorter() {
        return shorterUntil != null;
    }
}
