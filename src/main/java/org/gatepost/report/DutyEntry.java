package org.gatepost.report;

import org.gatepost.clearance.Decided;
import org.gatepost.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a shift and one position that its person holds.
 *
 * @param person null when nobody has the number, or nobody whom the person asking may see
 * @param decided as it is decided for the beginning of the shift; null where nothing could be
 */
public record DutyEntry(
        DutyLine line,
        @Nullable Person person,
        DutyVerdict verdict,
        Why why,
        @Nullable Decided decided) {

    /** Where the verdict comes from. */
    public enum Why {
        DECIDED,
        /** Nobody has this number. */
        UNKNOWN,
        /** Somebody has it whom the person asking may not see. */
        ELSEWHERE,
        /** Holds no position then, so there is nothing they are cleared for. */
        NO_POSITION,
        /** A fault of data or content. */
        UNDECIDED
    }
}
