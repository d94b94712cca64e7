package org.gatepost.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beginning and end of a shift as people write them: a day and a time, or a time of the day that the list is for. A day is written
 * as year, month, day, or with its month as an English word, as this program writes both itself.
 */
final class RosterMoment {

    /** A day by numbers alone, as one word. */
    static final String BY_NUMBERS = "(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})";

    private static final String BY_WORD =
            "(?<daysDay>\\d{1,2})[\\s-]+(?<word>\\p{Alpha}{3,9})\\.?[\\s-]+(?<wordsYear>\\d{4})";
    private static final String TIME = "(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：]\\d{2})?";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:" + BY_NUMBERS + "(?:日\\s*|T|\\s+|$)|" + BY_WORD + "(?:\\s*,\\s*|\\s+|$))?(?:" + TIME + ")?");
    private static final Pattern TIME_ONLY = Pattern.compile(TIME);
    private static final String MONTHS =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    /** What begins so may be a day, as people write them: with less than this program asks for, or in another order. */
    private static final Pattern LIKE_DAY = Pattern.compile(
            "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}|20\\d{2}[01]\\d[0-3]\\d(?!\\d)|\\d{1,2}\\s*月\\s*\\d{1,2}"
                    + "|\\d{1,2}/\\d{1,2}(?!\\d)|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4}"
                    + "|\\d{1,2}(?:st|nd|rd|th)?[\\s-]*" + MONTHS + "\\b|" + MONTHS + "\\.?[\\s-]*\\d{1,2}(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    /** What has this in it may be a time, or from when to when. */
    private static final Pattern LIKE_TIME = Pattern.compile(
            "(?<!\\d)\\d{1,2}(?:[:：]\\d{2}(?!\\d)|\\s*[点點时時]|\\s*[ap]\\.?m\\b)", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_MONTH = 3;

    private RosterMoment() {}

    /** Nothing when it cannot be understood; a day in another order, all in numbers, is not guessed at. */
    static Optional<LocalDateTime> of(Object cell, LocalDate day) {
        return switch (cell) {
            case LocalDateTime moment -> Optional.of(moment);
            case LocalTime time -> Optional.of(day.atTime(time));
            default -> written(cell.toString().strip(), day);
        };
    }

    /** Whether it says a time and no day. */
    static boolean isTimeOnly(Object cell) {
        return cell instanceof LocalTime
                || TIME_ONLY.matcher(cell.toString().strip()).matches();
    }

    /** Whether it is written as a day without a time. */
    static boolean isDayOnly(Object cell) {
        return !(cell instanceof LocalDateTime) && day(cell).isPresent();
    }

    /** A day and a time of it as one moment; as they are written where there is no such time. */
    static Object together(Object day, Object time) {
        return day(day).flatMap(date -> of(time, date))
                .<Object>map(moment -> moment)
                .orElse(day + " " + time);
    }

    /** Whether it reads as a day or as more than one, however it is written. */
    static boolean mayBeDay(Object cell) {
        return cell instanceof LocalDate
                || cell instanceof LocalDateTime
                || LIKE_DAY.matcher(cell.toString().strip()).lookingAt();
    }

    /** Whether it reads as a time or as more than one, however it is written. */
    static boolean mayBeTime(Object cell) {
        return cell instanceof LocalTime
                || cell instanceof LocalDateTime
                || LIKE_TIME.matcher(cell.toString()).find();
    }

    /** A day alone, or as Excel keeps one; nothing when it is none, or says a time as well. */
    static Optional<LocalDate> day(Object cell) {
        if (cell instanceof LocalDate day) {
            return Optional.of(day);
        }
        if (cell instanceof LocalDateTime moment) {
            return Optional.of(moment)
                    .filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT))
                    .map(LocalDateTime::toLocalDate);
        }
        Matcher parts = WRITTEN.matcher(cell.toString().strip());
        if (!parts.matches() || parts.group("hour") != null || !saysDay(parts)) {
            return Optional.empty();
        }
        try {
            return day(parts, LocalDate.EPOCH);
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean saysDay(Matcher parts) {
        return parts.group("year") != null || parts.group("word") != null;
    }

    private static Optional<LocalDateTime> written(String text, LocalDate otherwise) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches() || parts.group("hour") == null) {
            return Optional.empty();
        }
        try {
            int hour = number(parts, "hour");
            int minute = number(parts, "minute");
            return day(parts, otherwise)
                    .map(day -> hour == 24 && minute == 0 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute));
        } catch (java.time.DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher parts, LocalDate otherwise) {
        if (parts.group("year") != null) {
            return Optional.of(LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day")));
        }
        return parts.group("word") == null
                ? Optional.of(otherwise)
                : month(parts.group("word"))
                        .map(month -> LocalDate.of(number(parts, "wordsYear"), month, number(parts, "daysDay")));
    }

    /** By its name or by as much of its beginning as is usual. */
    static Optional<Month> month(String word) {
        String wanted = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month ->
                        wanted.length() >= SHORTEST_MONTH && month.name().startsWith(wanted))
                .findFirst();
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }
}
