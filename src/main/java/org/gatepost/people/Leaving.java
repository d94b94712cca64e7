package org.gatepost.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody leaves the company or has left it.
 *
 * @param leftOn the first day on which they are not with it any more
 * @param reason as whoever said it gave it; for HR and administrators
 * @param back the first day on which they are with it again; null when nothing says that they will be
 */
public record Leaving(
        long id,
        PersonId person,
        LocalDate leftOn,
        Absence absence,
        String reason,
        @Nullable LocalDate back) {

    /** Whether they are away at a moment. */
    public boolean isAway(Instant moment) {
        return absence.holds(moment);
    }

    /** Whether nothing has been said of a return yet. */
    public boolean isOpen() {
        return back == null;
    }
}
