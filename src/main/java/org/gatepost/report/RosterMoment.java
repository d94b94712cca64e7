package org.gatepost.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beginning and end of a shift as people write them: a day and a time, or a time of the day that the list is for. */
final class RosterMoment {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:T|\\s+|$))?(?:(\\d{1,2})[:：](\\d{2})(?::\\d{2})?)?");

    private RosterMoment() {}

    /** Nothing when it cannot be understood; a day in another order than year, month, day is not guessed at. */
    static Optional<LocalDateTime> of(Object cell, LocalDate day) {
        return switch (cell) {
            case LocalDateTime moment -> Optional.of(moment);
            case LocalTime time -> Optional.of(day.atTime(time));
            default -> written(cell.toString().strip(), day);
        };
    }

    /** Whether it says a time and no day. */
    static boolean isTimeOnly(Object cell) {
        return cell instanceof LocalTime || cell.toString().strip().matches("\\d{1,2}[:：]\\d{2}(:\\d{2})?");
    }

    private static Optional<LocalDateTime> written(String text, LocalDate day) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches() || parts.group(4) == null) {
            return Optional.empty();
        }
        try {
            LocalDate date =
                    parts.group(1) == null ? day : LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            int hour = number(parts, 4);
            return hour == 24 && number(parts, 5) == 0
                    ? Optional.of(date.plusDays(1).atStartOfDay())
                    : Optional.of(date.atTime(hour, number(parts, 5)));
        } catch (java.time.DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
