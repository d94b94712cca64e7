package org.gatepost.clearance;

/** Where somebody stands with a position; the names are stored. */
public enum Status {
    /** Not cleared, and something must be studied or passed again first. */
    BLOCKED,
    /** Not cleared yet, and on the way: studying, or free to sit, or sitting. */
    IN_PROGRESS,
    /** May work. */
    CLEARED,
    /** May work, but not for long. */
    EXPIRING,
    /** May work on for some days although the clearance has ended. */
    IN_GRACE;

    /** The one question everything else asks. */
    public boolean mayWork() {
        return this == CLEARED || this == EXPIRING || this == IN_GRACE;
    }
}
