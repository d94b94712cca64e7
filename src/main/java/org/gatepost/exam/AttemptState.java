package org.gatepost.exam;

/** Where an attempt stands; from the others there is no way back. */
public enum AttemptState {
    OPEN,
    /** Handed in by the person. */
    SUBMITTED,
    /** Closed at its deadline with the answers saved until then. */
    TIMED_OUT,
    /** Ended by an invigilator, with a reason; it is not marked and counts for nothing. */
    VOIDED
}
