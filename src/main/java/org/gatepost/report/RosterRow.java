package org.gatepost.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A row as it was written.
 *
 * @param number counted from 1
 * @param cells a text, a {@code LocalDate}, a {@code LocalDateTime} or a {@code LocalTime} each
 */
record RosterRow(int number, List<Object> cells) {

    /** As a roster writes a moment. */
    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell instanceof String text && text.isBlank());
    }

    /**
     * A day and a time that stand in two cells as one: by a comma, as "28 Nov 2026, 08:00" has it, or as a column of days.
     *
     * @param isMoment whether a place is one for both
     */
    RosterRow withDaysAndTimesTogether(IntPredicate isMoment) {
        List<Object> together = new ArrayList<>();
        for (Object cell : cells) {
            boolean goesOn = !together.isEmpty()
                    && isMoment.test(together.size() - 1)
                    && RosterMoment.isDayOnly(together.getLast())
                    && RosterMoment.isTimeOnly(cell);
            together.add(goesOn ? RosterMoment.together(together.removeLast(), cell) : cell);
        }
        return new RosterRow(number, together);
    }

    Object cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    String text(int place) {
        return cell(place) instanceof LocalDateTime moment
                ? moment.format(WRITTEN)
                : cell(place).toString().strip();
    }
}
