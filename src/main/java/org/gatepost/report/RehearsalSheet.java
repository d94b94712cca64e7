package org.gatepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gatepost.clearance.Affected;
import org.gatepost.kernel.CompanyTime;

/** Rows of a rehearsal in Excel. */
final class RehearsalSheet {

    private final RehearsalWords said;
    private final SheetWords words;
    private final CompanyTime time;

    RehearsalSheet(RehearsalWords said, CompanyTime time) {
        this.said = said;
        this.words = said.sheet();
        this.time = time;
    }

    byte[] of(RehearsalAt at, List<RehearsalLine> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = PlainWorkbook.keeping(SXSSFWorkbook.DEFAULT_WINDOW_SIZE)) {
            var sheet = new TableSheet<RehearsalLine>(
                    workbook, new SheetStyles(workbook, time.zone()), words.of("report.rehearse.sheet"), columns(at));
            rows.forEach(sheet::add);
            sheet.end();
            workbook.write(out);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("the rehearsal could not be written", noRoom);
        }
        return out.toByteArray();
    }

    private List<SheetColumn<RehearsalLine>> columns(RehearsalAt at) {
        return List.of(
                SheetColumn.text(words.of("report.rehearse.column.effect"), said::effect),
                SheetColumn.text(
                        words.of("report.rehearse.column.roster"),
                        row -> row.onRoster() ? words.of("report.rehearse.onRoster") : null),
                SheetColumn.text(
                        words.of("report.column.NUMBER"),
                        row -> of(row).person().number()),
                SheetColumn.text(
                        words.of("report.column.NAME"), row -> of(row).person().name()),
                SheetColumn.text(
                        words.of("report.column.DEPARTMENT"),
                        row -> of(row).person().department()),
                SheetColumn.text(words.of("report.column.POSITION"), said::position),
                SheetColumn.text(words.of("report.rehearse.column.before"), said::before),
                SheetColumn.moment(
                        words.of("report.rehearse.column.untilBefore"),
                        row -> of(row).before().worksUntil()),
                SheetColumn.text(
                        words.of("report.rehearse.column.wayBefore"), row -> said.way(of(row).before(), false)),
                SheetColumn.text(words.of("report.rehearse.column.after"), said::after),
                SheetColumn.moment(
                        words.of("report.rehearse.column.untilAfter"),
                        row -> of(row).after().worksUntil()),
                SheetColumn.text(words.of("report.rehearse.column.wayAfter"), row -> said.way(of(row).after(), true)),
                SheetColumn.moment(
                        words.of("report.rehearse.column.moment"),
                        row -> at.figures().moment()));
    }

    private static Affected of(RehearsalLine row) {
        return row.affected();
    }
}
