package org.gatepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Person;
import org.jspecify.annotations.Nullable;

/** A decided roster in Excel. */
final class DutySheet {

    private final SheetWords words;
    private final CompanyTime time;

    DutySheet(SheetWords words, CompanyTime time) {
        this.words = words;
        this.time = time;
    }

    byte[] of(DutyAnswer answer) {
        var out = new ByteArrayOutputStream();
        try (var workbook = PlainWorkbook.keeping(SXSSFWorkbook.DEFAULT_WINDOW_SIZE)) {
            var sheet = new TableSheet<DutyEntry>(
                    workbook, new SheetStyles(workbook, time.zone()), words.of("report.duty.sheet"), columns(answer));
            answer.entries().forEach(sheet::add);
            sheet.end();
            workbook.write(out);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("the duty list could not be written", noRoom);
        }
        return out.toByteArray();
    }

    private List<SheetColumn<DutyEntry>> columns(DutyAnswer answer) {
        var said = new DutyWords(words, time, answer.decidedAt());
        return List.of(
                SheetColumn.text(words.of("report.duty.column.verdict"), entry -> said.verdict(entry.verdict())),
                SheetColumn.text(
                        words.of("report.column.NUMBER"), entry -> entry.line().number()),
                SheetColumn.text(words.of("report.column.NAME"), entry -> name(entry.person())),
                SheetColumn.text(words.of("report.column.DEPARTMENT"), entry -> department(entry.person())),
                SheetColumn.text(words.of("report.column.POSITION"), said::position),
                SheetColumn.moment(
                        words.of("report.duty.column.from"),
                        entry -> entry.line().from()),
                SheetColumn.moment(
                        words.of("report.duty.column.to"), entry -> entry.line().to()),
                SheetColumn.text(words.of("report.column.REASON"), said::reason),
                SheetColumn.moment(
                        words.of("report.duty.column.worksUntil"),
                        entry -> entry.decided() == null
                                ? null
                                : entry.decided().standing().worksUntil()),
                SheetColumn.text(words.of("report.duty.column.way"), said::way),
                SheetColumn.number(
                        words.of("report.duty.column.row"),
                        entry -> entry.line().row()),
                SheetColumn.moment(words.of("report.duty.column.decidedAt"), entry -> answer.decidedAt()));
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    private static @Nullable String department(@Nullable Person person) {
        return person == null ? null : person.department();
    }
}
