package org.gatepost.report;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Outcome;
import org.gatepost.people.SignedIn;
import org.gatepost.report.SheetColumn.Kind;
import org.jspecify.annotations.Nullable;

/** The first sheet: what the figures are, of whom, by which rules, and who had them made when. */
final class SummarySheet {

    private static final int LABELS = 24;
    private static final int VALUES = 60;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetWords words;
    private final ContentNames names;
    private final Locale locale;
    private int next;

    SummarySheet(SXSSFSheet sheet, SheetStyles styles, SheetWords words, ContentNames names) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.names = names;
        this.locale = words.locale();
        sheet.setColumnWidth(0, SheetStyles.columnWidth(LABELS));
        sheet.setColumnWidth(1, SheetStyles.columnWidth(VALUES));
    }

    void write(String title, RegisterFilter filter, ScoreTally tally, CompanyTime time, Instant madeAt) {
        styles.title(sheet.createRow(next++).createCell(0), title);
        next++;
        text("exams", exams(filter, tally));
        text("population", words.of("report.sheet.summary.populationIs" + (filter.exam() == null ? "" : "OfExam")));
        text("filters", new FilterWords(words, names).of(filter));
        next++;
        number("people", tally.people());
        number("rows", tally.rows());
        for (RegisterGroup group : RegisterGroup.values()) {
            line(
                    words.of("report.sheet.summary.group", words.of("report.group." + group)),
                    Kind.NUMBER,
                    tally.of(group));
        }
        next++;
        attempts(tally);
        for (Outcome outcome : Outcome.values()) {
            line(
                    words.of("report.sheet.summary.items", words.of("report.outcome." + outcome)),
                    Kind.NUMBER,
                    tally.of(outcome));
        }
        next++;
        text("examRules", rules("report.sheet.revisions", tally.exams(), id -> names.exam(id, locale)));
        text("positionRules", rules("report.sheet.rules", tally.positions(), id -> names.position(id, locale)));
        text("positionRulesAre", words.of("report.sheet.summary.positionRulesAreOf"));
        next++;
        line(words.of("report.sheet.summary.madeAt"), Kind.MOMENT, madeAt);
        text("madeBy", SignedIn.current().name());
        text("zone", time.zone().getId());
    }

    private void attempts(ScoreTally tally) {
        ScoreTally.Figures required = tally.of(ExamKind.POSITION);
        number("attempts", required.attempts());
        number("finished", required.finished());
        number("passed", required.passed());
        number("beingMarked", required.beingMarked());
        line(
                words.of("report.sheet.summary.passRate"),
                Kind.PERCENT,
                required.finished() == 0
                        ? null
                        : new Points(required.passed())
                                .percentOf(new Points(required.finished()))
                                .movePointLeft(2));
        text("passRateMeans", words.of("report.sheet.summary.passRateIs"));
        number("others", tally.others().attempts());
        number("othersPassed", tally.others().passed());
        number("othersBeingMarked", tally.others().beingMarked());
        number("changes", tally.of(ExamKind.CHANGE).attempts());
        number("changesPassed", tally.of(ExamKind.CHANGE).passed());
        number("changesBeingMarked", tally.of(ExamKind.CHANGE).beingMarked());
        number("courses", tally.of(ExamKind.COURSE).attempts());
        number("coursesPassed", tally.of(ExamKind.COURSE).passed());
        number("coursesBeingMarked", tally.of(ExamKind.COURSE).beingMarked());
        number("voided", tally.voided());
    }

    private String exams(RegisterFilter filter, ScoreTally tally) {
        if (filter.exam() != null) {
            return names.exam(filter.exam(), locale);
        }
        return tally.exams().isEmpty()
                ? words.of("report.sheet.none")
                : tally.exams().keySet().stream()
                        .map(exam -> names.exam(exam, locale))
                        .collect(Collectors.joining(words.of("report.sheet.comma")));
    }

    private <T, V> String rules(String key, SortedMap<T, SortedSet<V>> revisions, Function<T, String> name) {
        if (revisions.isEmpty()) {
            return words.of("report.sheet.none");
        }
        return revisions.entrySet().stream()
                .map(entry -> words.of(
                        key,
                        name.apply(entry.getKey()),
                        entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(words.of("report.sheet.semicolon")));
    }

    private void text(String key, String value) {
        line(words.of("report.sheet.summary." + key), Kind.TEXT, value);
    }

    private void number(String key, int value) {
        line(words.of("report.sheet.summary." + key), Kind.NUMBER, value);
    }

    private void line(String label, Kind kind, @Nullable Object value) {
        Row row = sheet.createRow(next++);
        styles.label(row.createCell(0), label);
        if (value != null) {
            styles.fill(row.createCell(1), kind, value);
        }
    }
}
