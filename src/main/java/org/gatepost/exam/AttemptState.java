package org.gatepost.exam;

/** Where an attempt stands; from the last two there is no way back. */
public enum AttemptState {
    OPEN,
    /** Handed in by the person. */
    SUBMITTED,
    /** Closed at its deadline with the answers saved until then. */
    TIMED_OUT
}
