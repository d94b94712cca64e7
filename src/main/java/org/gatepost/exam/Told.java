package org.gatepost.exam;

import java.time.Instant;

/**
 * What somebody at an exam has read of what they were told; the rest is told again.
 *
 * @param announcement the number of the last announcement to the room, 0 for none
 * @param until until when they know that they may sit
 */
public record Told(long announcement, Instant until) {

    /** Both together: another window may have read more, or less. */
    Told and(Told other) {
        return new Told(Math.max(announcement, other.announcement), until.isAfter(other.until) ? until : other.until);
    }
}
