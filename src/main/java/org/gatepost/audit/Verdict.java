package org.gatepost.audit;

/** What a verification found. */
sealed interface Verdict {

    /** Every row up to this one is in order. */
    record Sound(Head head) implements Verdict {}

    /** The first row that is not; every one before it is. */
    record Broken(long number, Fault fault) implements Verdict {}
}
