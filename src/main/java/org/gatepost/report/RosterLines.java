package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatepost.kernel.Refusal;

/** Makes shifts of rows. Columns are found by their headings; without any they are number, beginning, end. */
final class RosterLines {

    private static final Set<String> NUMBER = Set.of(
            "工号", "员工号", "员工工号", "员工编号", "employee number", "employee no.", "employee no", "employee id", "number");
    private static final Set<String> FROM =
            Set.of("开始", "开始时间", "上班", "上班时间", "起", "from", "start", "shift start", "starts");
    private static final Set<String> TO =
            Set.of("结束", "结束时间", "下班", "下班时间", "止", "to", "end", "shift end", "until", "ends");
    private static final int LONGEST_NUMBER = 40;
    private static final Duration LONGEST_SHIFT = Duration.ofDays(7);

    /** As a roster writes a time. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private record Columns(int number, int from, int to) {}

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
        boolean headed = columnOf(rows.getFirst(), NUMBER) >= 0;
        Columns columns = headed
                ? new Columns(
                        columnOf(rows.getFirst(), NUMBER),
                        columnOf(rows.getFirst(), FROM),
                        columnOf(rows.getFirst(), TO))
                : new Columns(0, 1, 2);
        List<RosterRow> shifts = headed ? rows.subList(1, rows.size()) : rows;
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
                lines.add(line(row, columns));
            } catch (Refusal bad) {
                problems.add(bad);
            }
        });
        return new RosterRead(lines, problems);
    }

    private DutyLine line(RosterRow row, Columns columns) {
        String number = row.text(columns.number());
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new Refusal("report.duty.row.number", row.number());
        }
        LocalDateTime first = LocalDateTime.ofInstant(from, zone);
        LocalDateTime begins = moment(row, columns.from(), first, first.toLocalDate());
        LocalDateTime ends = moment(row, columns.to(), endOf(begins), begins.toLocalDate());
        if (!ends.isAfter(begins) && RosterMoment.isTimeOnly(row.cell(columns.to()))) {
            // A shift that goes on past midnight.
            ends = ends.plusDays(1);
        }
        Instant start = begins.atZone(zone).toInstant();
        Instant end = ends.atZone(zone).toInstant();
        if (!end.isAfter(start)) {
            throw new Refusal(
                    "report.duty.row.order", row.number(), nextDay(begins, ends).format(WRITTEN));
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

    private static LocalDateTime moment(RosterRow row, int place, LocalDateTime otherwise, LocalDate day) {
        return row.text(place).isEmpty()
                ? otherwise
                : RosterMoment.of(row.cell(place), day)
                        .orElseThrow(() -> new Refusal("report.duty.row.time", row.number(), row.text(place)));
    }

    private static int columnOf(RosterRow heading, Set<String> names) {
        for (int place = 0; place < heading.cells().size(); place++) {
            if (names.contains(heading.text(place).toLowerCase(Locale.ROOT))) {
                return place;
            }
        }
        return -1;
    }
}
