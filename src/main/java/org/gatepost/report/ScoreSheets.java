package org.gatepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gatepost.clearance.Clearances;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Score sheets in Excel, from the query that the register on screen shows. All sheets of a workbook are read at one moment
 * of the database. Of PostgreSQL's rows a few hundred are in memory at a time; H2 holds what each of the three queries gives
 * as long as it is read.
 */
@Service
@PreAuthorize("hasRole('HR')")
public class ScoreSheets {

    private static final int ROWS_IN_MEMORY = 200;

    /** Each holds a connection all the while, and people who sit an exam need the others. */
    private static final int AT_ONCE = 2;

    private final RegisterEntries entries;
    private final AttemptEntries attempts;
    private final PositionRules rules;
    private final ContentNames names;
    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate oneMoment;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    ScoreSheets(
            RegisterEntries entries,
            AttemptEntries attempts,
            PositionRules rules,
            ContentNames names,
            Clearances clearances,
            ApplicationEventPublisher events,
            CompanyTime time,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.attempts = attempts;
        this.rules = rules;
        this.names = names;
        this.clearances = clearances;
        this.events = events;
        this.time = time;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Makes the workbook of the rows that a filter leaves, in the order of the screen. Waits while two others are made.
     *
     * @param progress is told that it waits, and how many rows have been written, now and then
     * @return a file that the caller deletes
     * @throws UncheckedIOException when there is no room for it; nothing is left behind
     */
    public ScoreSheet make(RegisterFilter filter, RegisterOrder order, SheetWords words, SheetProgress progress) {
        if (!places.tryAcquire()) {
            progress.waits();
            places.acquireUninterruptibly();
            progress.rows(0);
        }
        try {
            return workbook(filter, order, words, progress);
        } finally {
            places.release();
        }
    }

    /**
     * The workbook of one person, as it stands in the transaction of the caller if there is one. Nothing is logged: whoever
     * puts it into something that is handed out says so themselves.
     *
     * @param madeAt the moment that the workbook names; of two made at the same one every cell and byte is the same
     */
    public byte[] of(Person person, Instant madeAt, SheetWords words) {
        var out = new ByteArrayOutputStream();
        RegisterFilter one = RegisterFilter.EVERYBODY.withText(person.number());
        RegisterClauses rows = rules.clauses(RegisterFilter.EVERYBODY).about(person.id());
        try {
            write(out, one, rows, RegisterOrder.MOST_URGENT_FIRST, words, written -> {}, madeAt);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("the score sheet could not be written", noRoom);
        }
        return SteadyWorkbook.of(out.toByteArray());
    }

    private ScoreSheet workbook(RegisterFilter filter, RegisterOrder order, SheetWords words, SheetProgress progress) {
        clearances.bringWholeRegisterUpToDate();
        Instant madeAt = time.now();
        try {
            Path file = Files.createTempFile("gatepost-scores-", ".xlsx");
            try {
                SheetRows rows;
                try (var out = Files.newOutputStream(file)) {
                    rows = write(out, filter, rules.clauses(filter, words.locale()), order, words, progress, madeAt);
                }
                events.publishEvent(new ReportAct.SheetMade(filter, rows));
                return new ScoreSheet(file, fileName(filter, words), rows);
            } catch (IOException | RuntimeException | Error failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException("the score sheet could not be written", noRoom);
        }
    }

    private SheetRows write(
            OutputStream out,
            RegisterFilter filter,
            RegisterClauses rows,
            RegisterOrder order,
            SheetWords words,
            SheetProgress progress,
            Instant madeAt)
            throws IOException {
        // Closing deletes the temporary files of the sheets, whatever has happened.
        try (var workbook = PlainWorkbook.keeping(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            var styles = new SheetStyles(workbook, time.zone());
            var summary =
                    new SummarySheet(workbook.createSheet(words.of("report.sheet.name.summary")), styles, words, names);
            var tally = new ScoreTally(rules.allExams());
            var columns = new ScoreColumns(words, names, time, madeAt);
            var tables = new ScoreTables(workbook, styles, words, names, columns, tally, progress);
            Set<ExamId> practice = names.onlyPractice();
            oneMoment.executeWithoutResult(status -> {
                tables.people(reader -> entries.each(rows, order, reader));
                tables.attempts(reader -> attempts.each(rows, practice, reader));
                tables.items(reader -> attempts.eachItem(rows, practice, reader));
            });
            summary.write(title(filter, words), filter, tally, time, madeAt);
            date(workbook, madeAt);
            workbook.write(out);
            return tables.written();
        }
    }

    private static void date(SXSSFWorkbook workbook, Instant madeAt) {
        try {
            workbook.getXSSFWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .setCreated(madeAt.truncatedTo(ChronoUnit.SECONDS).toString());
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String title(RegisterFilter filter, SheetWords words) {
        ExamId exam = filter.exam();
        return exam == null
                ? words.of("report.sheet.title.register")
                : words.of("report.sheet.title.exam", names.exam(exam, words.locale()));
    }

    private String fileName(RegisterFilter filter, SheetWords words) {
        String date = time.today().toString();
        ExamId exam = filter.exam();
        String name = exam == null
                ? words.of("report.sheet.file.register", date)
                : words.of("report.sheet.file.exam", postOf(exam, words), date);
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx";
    }

    private String postOf(ExamId exam, SheetWords words) {
        return rules.requiring(exam)
                .map(position -> position.title().in(words.locale()))
                .orElseGet(() -> names.exam(exam, words.locale()));
    }
}
