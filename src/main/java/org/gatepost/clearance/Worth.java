package org.gatepost.clearance;

import java.time.Instant;

/** What one pass alone does for a person and a position at a moment, as the gate sees it. */
public sealed interface Worth {

    /** It clears. */
    record Clears(Instant until) implements Worth {}

    /** It did, and its time is over. */
    record RanOut(Instant at) implements Worth {}

    /** Nothing, for the person has left the company. */
    record Left(Instant since) implements Worth {}

    /** Nothing, for the person does not hold the position. */
    record NoPosition() implements Worth {}

    /**
     * Nothing, for the position requires something else, or the content no longer has it, or by the dates it has now a shorter
     * exam came too late to renew anything.
     */
    record OtherRule() implements Worth {}

    /** Nothing at present, for an exam about what has changed since is overdue. */
    record ChangeOwed() implements Worth {}

    /** Nothing, for it is a pass no longer: marked again and withdrawn, or it counts for nothing. Said before all else. */
    record NoPass() implements Worth {}
}
