package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;
import static org.gatepost.report.MadeSheets.ENGINEER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Languages;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grace, ends and what is overdue stand in both workbooks as the register has them. */
@SpringBootTest
@SignedInAs(value = Role.HR, name = "徐人事")
class SheetSaysWhatTheScreenSaysTests {

    private static final Instant GRACE = Instant.parse("2099-12-04T01:12:30Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private StaffMatrix matrix;

    private MadeSheets sheets;

    @BeforeEach
    void fill(@Autowired ScoreSheets made) {
        sheets = new MadeSheets(made);
        var company = new Company(database);
        company.close();
        PersonId deng = company.hire("00017", "邓可", "前台");
        long pass = company.sit(deng, ENGINEER, 1, MONDAY, 10, 0);
        company.hold(deng, ENGINEER, "IN_GRACE", "IN_GRACE", GRACE);
        database.sql("update clearance set attempt_id = ?").param(pass).update();
        company.hold(
                company.hire("00013", "罗洁", "前台"), ENGINEER, "BLOCKED", "EXPIRED", MONDAY.plus(Duration.ofDays(1)));
        PersonId late = company.hire("00018", "何磊", "前台");
        company.hold(late, ENGINEER, "IN_PROGRESS", "NOT_STUDIED", null);
        database.sql("update clearance set due_at = ? where person_id = ?")
                .params(DatabaseTime.of(Instant.parse("2026-11-17T15:59:59Z")), late.value())
                .update();
        PersonId failed = company.hire("00019", "吴芳", "前台");
        company.hold(failed, ENGINEER, "BLOCKED", "FAILED", null);
        company.sit(failed, ENGINEER, 1, MONDAY, 6, 2);
    }

    @Test
    void inTheScoreSheet() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.CHINESE)) {
            says(workbook.getSheet("人员"), "");
        }
    }

    @Test
    void inTheMatrix() throws IOException {
        byte[] made = matrix.sheet(
                RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, sheets.words(Languages.CHINESE));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(made))) {
            says(workbook.getSheetAt(0), "上门服务工程师：");
        }
    }

    private static void says(XSSFSheet sheet, String before) {
        // The grace of this pass is over in 2099 only because the row says so; its clearance ends as the rule has it,
        // in a year.
        assertThat(cell(sheet, "00017", before + "资格到期")).isEqualTo("2027-11-16");
        assertThat(cell(sheet, "00017", before + "宽限到")).isEqualTo("2099-12-04");
        assertThat(cell(sheet, "00013", before + "资格到期")).isEqualTo("2026-11-17");
        assertThat(cell(sheet, "00013", before + "宽限到")).isEmpty();
        assertThat(cell(sheet, "00013", before + "原因")).isEqualTo("资格已于 2026年11月17日到期");
        assertThat(cell(sheet, "00018", before + "原因")).isEqualTo("课程未学完，已逾期（最晚应在 2026年11月17日合格）");
        assertThat(cell(sheet, "00019", before + "原因")).isEqualTo("关键题 2 道未答对，总分也不够，需补学");
    }

    private static String cell(XSSFSheet sheet, String number, String heading) {
        for (Cell head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(heading)) {
                Row row = MadeSheets.row(sheet, number);
                Cell cell = row.getCell(head.getColumnIndex());
                if (cell == null) {
                    return "";
                }
                return cell.getCellType() == CellType.NUMERIC
                        ? Objects.requireNonNull(cell.getLocalDateTimeCellValue())
                                .toLocalDate()
                                .toString()
                        : cell.getStringCellValue();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
