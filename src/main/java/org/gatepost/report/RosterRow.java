package org.gatepost.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it was written.
 *
 * @param number counted from 1
 * @param cells a text, a {@code LocalDateTime} or a {@code LocalTime} each
 */
record RosterRow(int number, List<Object> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell instanceof String text && text.isBlank());
    }

    /** A day and a time that stand in two cells as one: by a comma, as "28 Nov 2026, 08:00" has it, or as a column of days. */
    RosterRow withDaysAndTimesTogether() {
        List<Object> together = new ArrayList<>();
        for (Object cell : cells) {
            boolean goesOn =
                    !together.isEmpty() && RosterMoment.isDayOnly(together.getLast()) && RosterMoment.isTimeOnly(cell);
            together.add(goesOn ? together.removeLast() + " " + cell : cell);
        }
        return new RosterRow(number, together);
    }

    Object cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    String text(int place) {
        return cell(place).toString().strip();
    }
}
