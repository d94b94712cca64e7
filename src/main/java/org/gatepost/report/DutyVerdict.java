package org.gatepost.report;

/** What a duty list says of a shift, the most urgent first. */
public enum DutyVerdict {
    /** May not work, for whichever reason; whoever is unknown or cannot be decided is among them. */
    NOT_CLEARED,
    /** May begin the shift, and is no longer cleared before it ends. */
    EXPIRES,
    /** May work from the beginning to the end. */
    CLEARED
}
