package org.gatepost.report;

/** Is told how far a score sheet is, by the thread that makes it. */
@FunctionalInterface
public interface SheetProgress {

    /** So many rows have been written; told now and then. */
    void rows(long written);

    /** As many as may be made at once are being made; this one begins when one of them is done. */
    default void waits() {}
}
