package org.gatepost.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The three tables of a workbook, each read row by row, written and counted at once. */
final class ScoreTables {

    private static final int TELL_EVERY = 500;

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;
    private final SheetWords words;
    private final ContentNames names;
    private final ScoreColumns columns;
    private final ScoreTally tally;
    private final SheetProgress progress;
    private long written;
    private long attempts;
    private long items;

    ScoreTables(
            SXSSFWorkbook workbook,
            SheetStyles styles,
            SheetWords words,
            ContentNames names,
            ScoreColumns columns,
            ScoreTally tally,
            SheetProgress progress) {
        this.workbook = workbook;
        this.styles = styles;
        this.words = words;
        this.names = names;
        this.columns = columns;
        this.tally = tally;
        this.progress = progress;
    }

    void people(Consumer<Consumer<RegisterEntry>> source) {
        table("report.sheet.name.people", columns.people(), source, tally::count);
    }

    void attempts(Consumer<Consumer<AttemptEntry>> source) {
        table("report.sheet.name.attempts", columns.attempts(), shown(source, this::kind), row -> {
            attempts++;
            tally.count(row, kind(row).orElseThrow());
        });
    }

    void items(Consumer<Consumer<ItemEntry>> source) {
        table("report.sheet.name.items", columns.items(), shown(source, this::kind), row -> {
            items++;
            tally.count(row, kind(row).orElseThrow());
        });
    }

    private Optional<ExamKind> kind(AttemptEntry row) {
        return names.kind(row.exam(), row.blueprintRevision());
    }

    private Optional<ExamKind> kind(ItemEntry row) {
        return names.kind(row.exam(), row.blueprintRevision());
    }

    /** Without what was practice then. */
    private static <T> Consumer<Consumer<T>> shown(Consumer<Consumer<T>> source, Function<T, Optional<ExamKind>> kind) {
        return reader -> source.accept(row -> {
            if (kind.apply(row).isPresent()) {
                reader.accept(row);
            }
        });
    }

    /** After all tables. */
    SheetRows written() {
        return new SheetRows(tally.people(), tally.rows(), attempts, items);
    }

    private <T> void table(
            String name, List<SheetColumn<T>> columns, Consumer<Consumer<T>> source, Consumer<T> counter) {
        var table = new TableSheet<>(workbook, styles, words.of(name), columns);
        source.accept(row -> {
            table.add(row);
            counter.accept(row);
            if (++written % TELL_EVERY == 0) {
                progress.rows(written);
            }
        });
        table.end();
    }
}
