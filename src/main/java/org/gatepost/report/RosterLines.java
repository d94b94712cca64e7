package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatepost.kernel.Refusal;

/** Makes shifts of rows. Columns are found by their headings; without any they are number, beginning, end. */
final class RosterLines {

    /** Among how many of the first rows a heading is looked for: a title may stand above it. */
    static final int HEADING_WITHIN = 5;

    private static final int LONGEST_NUMBER = 40;
    /** A few signs of any kind or a plain word, and then a digit: that a title is taken for one loses nothing. */
    private static final Pattern MAYBE_NUMBER =
            Pattern.compile("(?:[\\p{L}\\p{Nd}+_.-]{0,3}|[\\p{Alpha}+_.-]+)\\p{Nd}[\\p{Alnum}\\p{Nd}+_.%-]*");

    static final Duration LONGEST_SHIFT = Duration.ofDays(7);

    private final ZoneId zone;
    private final Instant from;
    private final Instant to;
    private final int most;

    /**
     * @param from the beginning of shifts that say none
     * @param to the end of shifts that say none
     */
    RosterLines(ZoneId zone, LocalDateTime from, LocalDateTime to, int most) {
        this.zone = zone;
        this.from = from.atZone(zone).toInstant();
        this.to = to.atZone(zone).toInstant();
        this.most = most;
    }

    RosterRead of(List<RosterRow> rows) {
        if (rows.isEmpty()) {
            return RosterRead.refused(new Refusal("report.duty.refused.empty"));
        }
        int heading = headingOf(rows);
        RosterColumns columns = heading < 0 ? RosterColumns.BY_POSITION : RosterColumns.of(rows.get(heading));
        List<RosterRow> above = rows.stream()
                .limit(Math.max(heading, 0))
                .filter(this::isMaybeShift)
                .toList();
        List<RosterRow> below = rows.subList(heading + 1, rows.size());
        List<RosterRow> shifts = Stream.concat(above.stream(), below.stream()).toList();
        if (shifts.isEmpty()) {
            return RosterRead.refused(new Refusal("report.duty.refused.empty"));
        }
        if (shifts.size() > most) {
            return RosterRead.refused(new Refusal("report.duty.refused.rows", most));
        }
        List<DutyLine> lines = new ArrayList<>();
        List<Refusal> problems = new ArrayList<>();
        shifts.forEach(row -> {
            try {
                RosterColumns its = above.contains(row) ? RosterColumns.BY_POSITION : columns;
                lines.add(line(its.fitting(row), its));
            } catch (Refusal bad) {
                problems.add(bad);
            }
        });
        return new RosterRead(lines, problems);
    }

    /** Titles and dates may stand above it, and shifts, which are then read by position; -1 when there is none. */
    private static int headingOf(List<RosterRow> rows) {
        for (int place = 0; place < Math.min(HEADING_WITHIN, rows.size()); place++) {
            if (RosterColumns.isHeading(rows.get(place))) {
                return place;
            }
        }
        return -1;
    }

    /** Whether a row above a heading may be a shift, which must not be passed over: by a number, or by one word and a time. */
    private boolean isMaybeShift(RosterRow row) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        String first = row.text(0);
        boolean isOneWord = !first.isEmpty() && first.chars().noneMatch(Character::isWhitespace);
        return row.cells().stream()
                .anyMatch(cell -> cell instanceof String text
                                && MAYBE_NUMBER.matcher(text.strip()).matches()
                        || isOneWord && RosterMoment.of(cell, day).isPresent());
    }

    private DutyLine line(RosterRow row, RosterColumns columns) {
        String number = row.text(columns.number());
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new Refusal("report.duty.row.number", row.number());
        }
        LocalDateTime first = LocalDateTime.ofInstant(from, zone);
        LocalDate day = day(row, columns.day(), first.toLocalDate());
        LocalDateTime begins = moment(row, columns.from(), day.atTime(first.toLocalTime()), day);
        boolean saysEndDay = !row.text(columns.endDay()).isEmpty();
        LocalDate endDay = day(row, columns.endDay(), begins.toLocalDate());
        LocalDateTime ends = moment(row, columns.to(), saysEndDay ? endOn(endDay) : endOf(begins), endDay);
        if (!saysEndDay && !ends.isAfter(begins) && RosterMoment.isTimeOnly(row.cell(columns.to()))) {
            // A shift that goes on past midnight.
            ends = ends.plusDays(1);
        }
        Optional<Refusal> unclear = new UnclearCells(columns, row, begins.toLocalDate(), ends.toLocalDate()).first();
        if (unclear.isPresent()) {
            throw unclear.get();
        }
        Instant start = begins.atZone(zone).toInstant();
        Instant end = ends.atZone(zone).toInstant();
        if (!end.isAfter(start)) {
            throw new Refusal(
                    "report.duty.row.order", row.number(), nextDay(begins, ends).format(RosterRow.WRITTEN));
        }
        if (Duration.between(start, end).compareTo(LONGEST_SHIFT) > 0) {
            throw new Refusal("report.duty.row.long", row.number());
        }
        return new DutyLine(row.number(), number, start, end);
    }

    /** The same time of the first day on which the shift would end after it begins. */
    private static LocalDateTime nextDay(LocalDateTime begins, LocalDateTime ends) {
        LocalDateTime sameDay = begins.toLocalDate().atTime(ends.toLocalTime());
        return sameDay.isAfter(begins) ? sameDay : sameDay.plusDays(1);
    }

    /** As long as the others, where a shift says when it begins and not when it ends. */
    private LocalDateTime endOf(LocalDateTime begins) {
        return begins.plus(Duration.between(from, to));
    }

    /** At the same time of day as the others. */
    private LocalDateTime endOn(LocalDate day) {
        return day.atTime(LocalDateTime.ofInstant(to, zone).toLocalTime());
    }

    /** A column of days that was passed over would let somebody be decided for another day than the roster says. */
    private static LocalDate day(RosterRow row, int place, LocalDate otherwise) {
        return row.text(place).isEmpty()
                ? otherwise
                : RosterMoment.day(row.cell(place))
                        .orElseThrow(() -> new Refusal("report.duty.row.day", row.number(), row.text(place)));
    }

    private static LocalDateTime moment(RosterRow row, int place, LocalDateTime otherwise, LocalDate day) {
        return row.text(place).isEmpty()
                ? otherwise
                : RosterMoment.of(row.cell(place), day)
                        .orElseThrow(() -> new Refusal(
                                isWord(row.text(place)) ? "report.duty.row.name" : "report.duty.row.time",
                                row.number(),
                                row.text(place)));
    }

    private static boolean isWord(String text) {
        return text.codePoints().allMatch(letter -> Character.isLetter(letter) || letter == ' ' || letter == '·');
    }
}
