package org.gatepost.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gatepost.kernel.Refusal;

/**
 * Cells in columns that are not understood. One that may say when the shift is must not be passed over where the row says that
 * nowhere else: somebody would be decided for another day or time than the roster says.
 *
 * @param begins on which day, as it was read without them
 * @param ends on which day, as it was read without them
 */
record UnclearCells(RosterColumns columns, RosterRow row, LocalDate begins, LocalDate ends) {

    /** The first; nothing when there is none. */
    Optional<Refusal> first() {
        return IntStream.range(0, row.cells().size())
                .filter(place ->
                        !columns.isUnderstood(place) && !row.text(place).isEmpty())
                .filter(this::isUnclear)
                .mapToObj(this::refusal)
                .findFirst();
    }

    private boolean isUnclear(int place) {
        Object cell = row.cell(place);
        Object above = columns.heading().cell(place);
        boolean isDay = RosterMoment.mayBeDay(cell) || RosterMoment.mayBeDay(above);
        boolean isTime = RosterMoment.mayBeTime(cell) || RosterMoment.mayBeTime(above);
        if (!columns.isHeaded()) {
            return isDay || isTime;
        }
        return isDay && !saysDay(columns.day(), columns.from())
                || isTime && !(says(columns.from()) && says(columns.to()))
                || mayBeDayOfEnd(cell)
                || isOtherThanItsNamesake(place);
    }

    /** A day soon after the one on which the shift begins; when somebody was hired or born is before it. */
    private boolean mayBeDayOfEnd(Object cell) {
        LocalDate last = begins.plusDays(RosterLines.LONGEST_SHIFT.toDays());
        return !saysDay(columns.endDay(), columns.to())
                && RosterMoment.day(cell)
                        .filter(day -> day.isAfter(begins) && !day.isAfter(last) && !day.equals(ends))
                        .isPresent();
    }

    /** As in a roster with two shifts a row. */
    private boolean isOtherThanItsNamesake(int place) {
        int read = columns.namesake(place);
        return read >= 0 && !row.text(place).equals(row.text(read));
    }

    private boolean saysDay(int ofDays, int ofTimes) {
        return says(ofDays) || says(ofTimes) && !RosterMoment.isTimeOnly(row.cell(ofTimes));
    }

    private boolean says(int place) {
        return !row.text(place).isEmpty();
    }

    private Refusal refusal(int place) {
        return columns.isHeaded() && !columns.heading().text(place).isEmpty()
                ? new Refusal(
                        "report.duty.row.column",
                        row.number(),
                        columns.heading().text(place),
                        row.text(place))
                : new Refusal("report.duty.row.more", row.number(), row.text(place));
    }
}
