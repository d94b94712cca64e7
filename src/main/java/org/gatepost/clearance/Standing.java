package org.gatepost.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the gate decides about one person and one position at one moment.
 *
 * @param clearedUntil the first moment at which the clearance no longer holds; null when there is none
 * @param changesAt the next moment at which the passing of time alone changes the decision; null when none does
 */
public record Standing(
        Status status,
        @Nullable Instant clearedUntil,
        Reason reason,
        WayOut wayOut,
        @Nullable Instant changesAt) {

    public Standing {
        if (status.mayWork() != (clearedUntil != null)) {
            throw new IllegalArgumentException("cleared if and only if it says until when: " + status);
        }
    }

    Standing changingAt(Instant moment) {
        return new Standing(status, clearedUntil, reason, wayOut, moment);
    }

    /** The same, but for a moment on which it ends whatever else happens. */
    Standing endingAt(Instant moment) {
        return new Standing(
                status,
                clearedUntil == null ? null : earlier(clearedUntil, moment),
                reason,
                wayOut,
                changesAt == null ? moment : earlier(changesAt, moment));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether an attempt may start now. */
    public boolean maySit() {
        return wayOut instanceof WayOut.SitExam;
    }
}
