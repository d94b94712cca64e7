package org.gatepost.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which column says what, by the words that people write above them. A column that is not there is at -1.
 *
 * @param day of the shift, or on which it begins
 * @param endDay on which the shift ends
 */
record RosterColumns(RosterRow heading, int number, int day, int from, int endDay, int to) {

    private static final Set<String> NUMBER = Set.of(
            "工号", "员工号", "员工工号", "员工编号", "employee number", "employee no.", "employee no", "employee id", "number");
    private static final Set<String> DAY = Set.of(
            "日期",
            "上班日期",
            "值班日期",
            "排班日期",
            "班次日期",
            "当班日期",
            "出勤日期",
            "工作日期",
            "开始日期",
            "起始日期",
            "date",
            "day",
            "shift date",
            "work date",
            "duty date",
            "working day",
            "start date",
            "from date",
            "begin date");
    private static final Set<String> FROM = Set.of(
            "开始",
            "开始时间",
            "起始时间",
            "上班",
            "上班时间",
            "班次开始",
            "班次开始时间",
            "起",
            "from",
            "from time",
            "start",
            "start time",
            "starts",
            "begin",
            "begins",
            "shift start",
            "shift starts",
            "shift begins");
    private static final Set<String> END_DAY =
            Set.of("结束日期", "终止日期", "下班日期", "end date", "to date", "until date", "finish date");
    private static final Set<String> TO = Set.of(
            "结束",
            "结束时间",
            "终止时间",
            "下班",
            "下班时间",
            "班次结束",
            "班次结束时间",
            "止",
            "to",
            "to time",
            "end",
            "end time",
            "ends",
            "until",
            "finish",
            "shift end",
            "shift ends");
    private static final List<Set<String>> OF_THE_SHIFT = List.of(DAY, FROM, END_DAY, TO);

    /** Days of the person and not of a shift, as lists of people have them, this program's own among them. */
    private static final Set<String> OF_THE_PERSON = Set.of(
            "入职日期",
            "入职时间",
            "出生日期",
            "生日",
            "合同到期",
            "资格到期",
            "宽限到",
            "最近考试",
            "最近学完",
            "首次合格截止",
            "停滞起始",
            "hire date",
            "hired",
            "date of birth",
            "birthday",
            "birth date",
            "joined",
            "cleared until",
            "in grace until",
            "last attempt",
            "last studied",
            "first pass due",
            "nothing done since");

    /** Number, beginning and end, where nothing is written above them. */
    static final RosterColumns BY_POSITION = new RosterColumns(new RosterRow(0, List.of()), 0, -1, 1, -1, 2);

    static boolean isHeading(RosterRow row) {
        return placeOf(row, NUMBER) >= 0;
    }

    static RosterColumns of(RosterRow heading) {
        return new RosterColumns(
                heading,
                placeOf(heading, NUMBER),
                placeOf(heading, DAY),
                placeOf(heading, FROM),
                placeOf(heading, END_DAY),
                placeOf(heading, TO));
    }

    boolean isHeaded() {
        return !heading.cells().isEmpty();
    }

    /** Whether what stands in it is read, or is known to say nothing about a shift. */
    boolean isUnderstood(int place) {
        return place == number
                || place == day
                || place == from
                || place == endDay
                || place == to
                || OF_THE_PERSON.contains(word(heading, place));
    }

    /** The column that is read where this one is called the same; -1 where none is. */
    int namesake(int place) {
        return OF_THE_SHIFT.stream()
                .filter(names -> names.contains(word(heading, place)))
                .findFirst()
                .map(names -> placeOf(heading, names))
                .orElse(-1);
    }

    /**
     * A row with its cells under their columns. A comma inside a moment, as in "28 Nov 2026, 08:00", parts none where there are
     * more cells than headings and no column of days that the first of them may belong to.
     */
    RosterRow fitting(RosterRow row) {
        if (!isHeaded()) {
            return row.withDaysAndTimesTogether(place -> true);
        }
        int most = heading.cells().size();
        boolean hasGaps =
                IntStream.range(0, most).anyMatch(place -> heading.text(place).isEmpty());
        if (day >= 0 || endDay >= 0 || hasGaps || row.cells().size() <= most) {
            return row;
        }
        RosterRow together = row.withDaysAndTimesTogether(place -> place == from || place == to);
        return together.cells().size() <= most ? together : row;
    }

    private static int placeOf(RosterRow heading, Set<String> names) {
        return IntStream.range(0, heading.cells().size())
                .filter(place -> names.contains(word(heading, place)))
                .findFirst()
                .orElse(-1);
    }

    private static String word(RosterRow heading, int place) {
        return heading.text(place).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
