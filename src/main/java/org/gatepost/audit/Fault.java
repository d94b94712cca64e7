package org.gatepost.audit;

/** What is wrong with a row of the log; the names are stored. */
public enum Fault {
    /** It says something else than when it was linked. */
    CHANGED,
    /** It is not there. */
    MISSING,
    /** It does not follow the row before it: put in, moved, or the row before it was exchanged. */
    OUT_OF_ORDER,
    /** It is not the row that was noted down. */
    NOT_AS_NOTED
}
