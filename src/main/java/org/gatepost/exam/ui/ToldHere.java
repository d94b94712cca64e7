package org.gatepost.exam.ui;

import java.time.Instant;
import org.gatepost.exam.Told;

/** What one window has told of the time and of announcements, and what of it somebody who presses "read" can have seen. */
final class ToldHere {

    private final Told readBefore;
    private long announcement;
    private Instant until;

    /** @param deadline that the window begins with */
    ToldHere(Told readBefore, Instant deadline) {
        this.readBefore = readBefore;
        this.announcement = readBefore.announcement();
        this.until = deadline;
    }

    long announcement() {
        return announcement;
    }

    Instant until() {
        return until;
    }

    void announced(long number) {
        announcement = number;
    }

    void extended(Instant deadline) {
        until = deadline;
    }

    /**
     * Only what the page showed: what was told meanwhile is still on its way there. A page that is forged has read neither less
     * than before nor more than was told.
     */
    Told read(long shownAnnouncement, Instant shownUntil) {
        Instant atMost = shownUntil.isAfter(until) ? until : shownUntil;
        return new Told(
                Math.clamp(shownAnnouncement, 0, announcement),
                atMost.isBefore(readBefore.until()) ? readBefore.until() : atMost);
    }
}
