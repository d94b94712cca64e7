package org.gatepost.report;

import java.time.Instant;

/**
 * One shift of a roster.
 *
 * @param row where it stood, counted from 1 as Excel counts
 * @param number the employee number as it was written, without white space around it
 * @param to the end, later than {@code from}
 */
public record DutyLine(int row, String number, Instant from, Instant to) {

    boolean overlaps(DutyLine other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
