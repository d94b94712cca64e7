package org.gatepost.clearance;

/** What has become of a waiver that somebody asked for. */
public enum WaiverState {
    /** Nobody has answered; it clears nobody. */
    WAITING,
    /** Taken back before anybody answered. */
    WITHDRAWN,
    /** Its last day passed before anybody answered. */
    LAPSED,
    REFUSED,
    /** Agreed, and its first day has not come. */
    TO_COME,
    IN_FORCE,
    /** Agreed, and ended before its time. */
    ENDED,
    /** Agreed, and its last day has passed. */
    OVER;

    /** Whether somebody can still take it back or end it. */
    public boolean canEnd() {
        return this == WAITING || this == TO_COME || this == IN_FORCE;
    }
}
