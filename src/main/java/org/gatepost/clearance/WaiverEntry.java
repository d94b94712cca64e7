package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A waiver somebody asked for, with what became of it.
 *
 * @param number the employee number of whom it is about
 * @param until the first moment at which it holds no longer
 * @param asked who asked for it
 * @param answer of the second person; null while there is none
 * @param end before its time, or of the question before its answer; null when there is none
 */
public record WaiverEntry(
        WaiverId id,
        PersonId person,
        String number,
        String name,
        String department,
        PositionId position,
        String reason,
        Instant starts,
        Instant until,
        PersonId asker,
        Said asked,
        boolean agreed,
        @Nullable Said answer,
        @Nullable Said end) {

    /** What one person of HR did with it: the name, when, and why. */
    public record Said(String by, Instant at, String reason) {}

    /** What has become of it by then. */
    public WaiverState state(Instant moment) {
        if (end != null) {
            return answer == null ? WaiverState.WITHDRAWN : WaiverState.ENDED;
        }
        if (answer == null) {
            return until.isAfter(moment) ? WaiverState.WAITING : WaiverState.LAPSED;
        }
        if (!agreed) {
            return WaiverState.REFUSED;
        }
        if (starts.isAfter(moment)) {
            return WaiverState.TO_COME;
        }
        return until.isAfter(moment) ? WaiverState.IN_FORCE : WaiverState.OVER;
    }

    /** Whether somebody may answer it: whoever asked, and whom it is about, may not. */
    public boolean canBeAnsweredBy(PersonId somebody) {
        return !somebody.equals(asker) && !somebody.equals(person);
    }
}
