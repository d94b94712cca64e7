package org.gatepost.report;

import java.time.Instant;
import java.util.List;

/**
 * A roster, decided.
 *
 * @param entries one for each shift and position held, not cleared first
 * @param shifts how many there were in the roster
 * @param decidedAt what was known until then is what counted
 */
public record DutyAnswer(List<DutyEntry> entries, int shifts, Instant decidedAt) {

    public DutyAnswer {
        entries = List.copyOf(entries);
    }

    /** How many entries have this verdict. */
    public int count(DutyVerdict verdict) {
        return (int)
                entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }
}
