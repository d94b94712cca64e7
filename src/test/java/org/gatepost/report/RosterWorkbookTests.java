package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.report.Rosters.EIGHT;
import static org.gatepost.report.Rosters.refused;
import static org.gatepost.report.Rosters.said;
import static org.gatepost.report.Rosters.uploaded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Rosters as people save them. */
class RosterWorkbookTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void readsAWorkbookWithDatesTimesAndNumbersThatBeginWithNoughts() throws IOException {
        byte[] file;
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("工号");
            heading.createCell(1).setCellValue("from");
            heading.createCell(2).setCellValue("结束时间");
            var moment = workbook.createCellStyle();
            moment.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            var noughts = workbook.createCellStyle();
            noughts.setDataFormat(workbook.createDataFormat().getFormat("00000"));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(12);
            row.getCell(0).setCellStyle(noughts);
            row.createCell(1).setCellValue(EIGHT);
            row.getCell(1).setCellStyle(moment);
            row.createCell(2).setCellValue("12:00");
            sheet.createRow(3).createCell(0).setCellValue(1002);
            workbook.write(out);
            file = out.toByteArray();
        }
        assertThat(said(uploaded(file)))
                .containsExactly(
                        "3 00012 2026-11-27T08:00-2026-11-27T12:00", "4 1002 2026-11-27T08:00-2026-11-27T20:00");
    }

    @Test
    void readsAWorkbookWithoutAHeadingAsTheSameTablePasted() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "G1001", day("yyyy-mm-dd"), time("22:00"), time("06:00"));
            row(sheet, 1, "G1002", day("[$-804]yyyy\"年\"m\"月\"d\"日\";@"), "08:00", "20:00");
            row(sheet, 2, "G1003", at(DAY.atTime(9, 30), "yyyy/m/d h:mm"), at(DAY.atTime(18, 0), "[$-F400]h:mm AM/PM"));
        });
        assertThat(said(uploaded(file)))
                .containsExactly(
                        "1 G1001 2026-12-01T22:00-2026-12-02T06:00",
                        "2 G1002 2026-12-01T08:00-2026-12-01T20:00",
                        "3 G1003 2026-12-01T09:30-2026-12-01T18:00");
        byte[] dayAlone = workbook(sheet -> row(sheet, 0, "G1001", day("yyyy-mm-dd")));
        assertThat(refused(uploaded(dayAlone))).containsExactly("report.duty.row.time[1, 2026-12-01]");
    }

    @Test
    void takesNoMomentForADay() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "工号", "日期", "开始", "结束");
            row(sheet, 1, "G1001", at(DAY.atTime(22, 0), "yyyy-mm-dd hh:mm"), "", "");
            row(sheet, 2, "G1002", at(DAY.atStartOfDay(), "yyyy-mm-dd hh:mm"), "", "");
            row(sheet, 3, "G1003", day("yyyy-mm-dd"), time("22:00"), time("06:00"));
        });
        RosterRead read = uploaded(file);
        assertThat(refused(read)).containsExactly("report.duty.row.day[2, 2026-12-01 22:00]");
        assertThat(read.lines()).extracting(DutyLine::number).containsExactly("G1002", "G1003");
    }

    /** What many programs write their sheets with. */
    @Test
    void readsAWorkbookThatWasWrittenAsItGrew() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("G1001");
            workbook.write(out);
        }
        assertThat(said(uploaded(out.toByteArray()))).containsExactly("1 G1001 2026-11-27T08:00-2026-11-27T20:00");
    }

    @Test
    void refusesWhatIsNoWorkbookOrWouldUnpackWithoutEnd() throws IOException {
        assertThatThrownBy(() -> RosterWorkbook.rows("00012".getBytes(StandardCharsets.UTF_8), 10))
                .isInstanceOf(Refusal.class)
                .hasMessage("report.duty.refused.workbook");
        assertThatThrownBy(() -> RosterWorkbook.rows(new byte[RosterWorkbook.MOST_BYTES + 1], 10))
                .hasMessage("report.duty.refused.size");
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[20_000_000]);
        }
        assertThatThrownBy(() -> RosterWorkbook.rows(bomb.toByteArray(), 10)).hasMessage("report.duty.refused.size");
    }

    /** A cell with a format of its own. */
    private record Dated(double value, String format) {}

    private static Dated at(LocalDateTime moment, String format) {
        return new Dated(DateUtil.getExcelDate(moment), format);
    }

    private static Dated day(String format) {
        return at(DAY.atStartOfDay(), format);
    }

    /** As Excel keeps a time that nobody gave a day. */
    private static Dated time(String written) {
        return new Dated(LocalTime.parse(written).toSecondOfDay() / 86_400.0, "hh:mm");
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet());
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int place, Object... values) {
        var row = sheet.createRow(place);
        for (Object value : values) {
            var cell = row.createCell(Math.max(0, row.getLastCellNum()));
            if (value instanceof Dated dated) {
                cell.setCellValue(dated.value());
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(dated.format()));
                cell.setCellStyle(style);
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
