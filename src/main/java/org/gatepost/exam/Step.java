package org.gatepost.exam;

/** What can happen in an attempt; the names are stored. */
enum Step {
    STARTED,
    OPENED,
    ANSWERED,
    FLAGGED,
    UNFLAGGED,
    SUBMITTED,
    TIMED_OUT
}
