package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * What the gate decides about one person and one position at one moment.
 *
 * @param clearedUntil the first moment at which the clearance no longer holds or, in grace, at which grace is over; null when
 *     there is none
 * @param changesAt the next moment at which the passing of time alone changes the decision; null when none does
 * @param cycle which round with the position it is
 * @param leaves when they are to leave the company, which ends everything; null when nothing says that they are
 */
public record Standing(
        Status status,
        @Nullable Instant clearedUntil,
        Reason reason,
        WayOut wayOut,
        @Nullable Instant changesAt,
        Cycle cycle,
        @Nullable Instant leaves) {

    public Standing {
        if (status.mayWork() != (clearedUntil != null)) {
            throw new IllegalArgumentException("cleared if and only if it says until when: " + status);
        }
    }

    Standing(Status status, @Nullable Instant clearedUntil, Reason reason, WayOut wayOut, @Nullable Instant changesAt) {
        this(status, clearedUntil, reason, wayOut, changesAt, Cycle.FIRST, null);
    }

    Standing changingAt(@Nullable Instant moment) {
        return new Standing(status, clearedUntil, reason, wayOut, moment, cycle, leaves);
    }

    /** The same, if nothing changes it sooner. */
    Standing changingAtLatest(Instant moment) {
        return changesAt == null || moment.isBefore(changesAt) ? changingAt(moment) : this;
    }

    Standing in(Cycle round) {
        return new Standing(status, clearedUntil, reason, wayOut, changesAt, round, leaves);
    }

    /** The same of somebody who leaves at a moment, on which it ends whatever else happens. */
    Standing leavingAt(Instant moment) {
        return new Standing(
                status,
                clearedUntil == null ? null : earlier(clearedUntil, moment),
                reason,
                wayOut,
                changesAt == null ? moment : earlier(changesAt, moment),
                cycle.endingAt(moment),
                moment);
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether an attempt may start now. */
    public boolean maySit() {
        return wayOut instanceof WayOut.SitExam;
    }

    /** Whether an attempt at this exam may start now. */
    public boolean maySit(ExamId exam) {
        return wayOut instanceof WayOut.SitExam sit && sit.exam().equals(exam);
    }

    /** The first moment at which they may not work, grace counted in; null when they may not now. */
    public @Nullable Instant worksUntil() {
        return cycle.graceUntil() == null ? clearedUntil : cycle.graceUntil();
    }

    /** Whether it is by leaving that they may not work any more, so that no renewal changes it. */
    public boolean endsByLeaving() {
        return leaves != null && leaves.equals(worksUntil());
    }
}
