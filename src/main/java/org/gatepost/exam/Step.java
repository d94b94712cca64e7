package org.gatepost.exam;

/** What can happen in an attempt; the names are stored. */
enum Step {
    STARTED,
    OPENED,
    ANSWERED,
    FLAGGED,
    UNFLAGGED,
    /** The page was left: another tab, another window, a locked phone. */
    FOCUS_LOST,
    FOCUS_BACK,
    /** The page reached the server again; its number is for how many seconds it had not, by the page's own clock. */
    RECONNECTED,
    /** Time was added. */
    EXTENDED,
    SUBMITTED,
    TIMED_OUT,
    VOIDED,
    /** An item was left behind, where one only goes forward. */
    PASSED
}
