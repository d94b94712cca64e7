package org.gatepost.report;

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

    Object cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    String text(int place) {
        return cell(place).toString().strip();
    }
}
