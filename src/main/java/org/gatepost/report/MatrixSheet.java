package org.gatepost.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PositionId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** The matrix in Excel: a row a person, four columns a position, and a sheet that says of whom, when and by which rules. */
final class MatrixSheet {

    private static final int ROWS_IN_MEMORY = 200;

    /** A line of the sheet about it. */
    private record About(String what, String value) {}

    private final SheetWords words;
    private final ContentNames names;
    private final CompanyTime time;
    private final Locale locale;
    private final Map<PositionId, TreeSet<String>> rules = new HashMap<>();

    MatrixSheet(SheetWords words, ContentNames names, CompanyTime time) {
        this.words = words;
        this.names = names;
        this.time = time;
        this.locale = words.locale();
    }

    /**
     * @param pages of people from an offset on; an empty one ends it
     * @return how many people there were
     */
    int write(
            List<MatrixColumn> columns,
            RegisterFilter filter,
            Instant madeAt,
            IntFunction<List<MatrixLine>> pages,
            OutputStream out)
            throws IOException {
        try (var workbook = PlainWorkbook.keeping(ROWS_IN_MEMORY)) {
            var styles = new SheetStyles(workbook, time.zone());
            var sheet = new TableSheet<MatrixLine>(
                    workbook, styles, words.of("report.matrix.title"), cells(columns, madeAt));
            int people = 0;
            List<MatrixLine> page = pages.apply(people);
            while (!page.isEmpty()) {
                page.forEach(sheet::add);
                page.forEach(this::noteRules);
                people += page.size();
                page = pages.apply(people);
            }
            sheet.end();
            about(workbook, styles, columns, filter, madeAt, people);
            workbook.write(out);
            return people;
        }
    }

    private List<SheetColumn<MatrixLine>> cells(List<MatrixColumn> columns, Instant madeAt) {
        List<SheetColumn<MatrixLine>> cells = new ArrayList<>();
        cells.add(SheetColumn.text(
                words.of("report.column.NUMBER"), row -> row.person().number()));
        cells.add(SheetColumn.text(
                words.of("report.column.NAME"), row -> row.person().name()));
        cells.add(SheetColumn.text(
                words.of("report.column.DEPARTMENT"), row -> row.person().department()));
        for (MatrixColumn column : columns) {
            PositionId id = column.position();
            String position = names.position(id, locale);
            cells.add(SheetColumn.text(
                    words.of("report.matrix.column", position, words.of("report.column.STATUS")),
                    row -> row.at(id).map(this::status).orElse(null)));
            cells.add(SheetColumn.text(
                    words.of("report.matrix.column", position, words.of("report.column.REASON")),
                    row -> row.at(id).map(entry -> reason(entry, madeAt)).orElse(null)));
            cells.add(SheetColumn.moment(
                    words.of("report.matrix.column", position, words.of("report.column.CLEARED_UNTIL")),
                    row -> at(row, id, RegisterEntry::clearanceEnd)));
            cells.add(SheetColumn.moment(
                    words.of("report.matrix.column", position, words.of("report.sheet.column.graceUntil")),
                    row -> at(row, id, RegisterEntry::graceUntil)));
        }
        return cells;
    }

    private String status(RegisterEntry entry) {
        return words.of("report.group." + entry.group());
    }

    private String reason(RegisterEntry entry, Instant madeAt) {
        return RegisterReason.sentence(entry, words::of, moment -> time.date(moment, locale), madeAt);
    }

    private static @Nullable Instant at(
            MatrixLine row, PositionId id, Function<RegisterEntry, @Nullable Instant> moment) {
        RegisterEntry entry = row.at(id).orElse(null);
        return entry == null ? null : moment.apply(entry);
    }

    private void noteRules(MatrixLine row) {
        row.cells().forEach(cell -> {
            if (cell.position() != null && cell.rule() != null) {
                rules.computeIfAbsent(cell.position(), position -> new TreeSet<>())
                        .add(cell.rule().shown());
            }
        });
    }

    private void about(
            SXSSFWorkbook workbook,
            SheetStyles styles,
            List<MatrixColumn> columns,
            RegisterFilter filter,
            Instant madeAt,
            int people) {
        var sheet = new TableSheet<About>(
                workbook,
                styles,
                words.of("report.sheet.name.summary"),
                List.of(
                        SheetColumn.text(words.of("report.matrix.about"), About::what),
                        SheetColumn.text(words.of("report.matrix.value"), About::value)));
        sheet.add(about("report.sheet.summary.population", words.of("report.matrix.population", people)));
        sheet.add(about("report.sheet.summary.filters", new FilterWords(words, names).of(filter)));
        sheet.add(about("report.reason.WAIVED", words.of("report.matrix.waived")));
        sheet.add(about(
                "report.matrix.counts",
                words.of(
                        "report.matrix.counted",
                        MatrixColumn.MAY_WORK.stream()
                                .map(group -> words.of("report.group." + group))
                                .toArray())));
        columns.forEach(column -> sheet.add(new About(
                names.position(column.position(), locale),
                words.of(
                        "report.matrix.rule",
                        column.exam() == null ? words.of("report.sheet.none") : names.exam(column.exam(), locale),
                        column.mayWork(),
                        column.counts().all(),
                        String.join(
                                words.of("report.sheet.comma"),
                                rules.getOrDefault(column.position(), new TreeSet<>()))))));
        sheet.add(about("report.sheet.summary.madeAt", time.dateAndMinute(madeAt, locale)));
        sheet.add(about("report.sheet.summary.madeBy", SignedIn.current().name()));
        sheet.add(about("report.sheet.summary.zone", time.zone().getId()));
        sheet.end();
    }

    private About about(String key, String value) {
        return new About(words.of(key), value);
    }
}
