package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.MadeSheets.row;
import static org.gatepost.report.MadeSheets.value;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the cells of a score sheet, held against the queries it is made of. */
@SpringBootTest
@SignedInAs(value = Role.HR, name = "徐人事")
class ScoreSheetCellsTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private AttemptEntries attempts;

    @Autowired
    private PositionRules rules;

    @Autowired
    private ContentNames names;

    @Autowired
    private CompanyTime time;

    private MadeSheets sheets;

    @BeforeEach
    void fill(@Autowired ScoreSheets made) {
        MadeSheets.fill(database);
        sheets = new MadeSheets(made);
    }

    @Test
    void holdsInEveryCellWhatTheQueryGives() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.CHINESE)) {
            var columns = new ScoreColumns(sheets.words(Languages.CHINESE), names, time, time.now());
            RegisterClauses clauses = rules.clauses(RegisterFilter.EVERYBODY);
            List<RegisterEntry> people = entries.all(clauses, RegisterOrder.MOST_URGENT_FIRST);
            assertThat(people).hasSize(3);
            same(workbook.getSheet("人员"), columns.people(), people);
            List<AttemptEntry> sat = new ArrayList<>();
            attempts.each(clauses, Set.of(), sat::add);
            assertThat(sat).hasSize(3);
            same(workbook.getSheet("作答"), columns.attempts(), sat);
            List<ItemEntry> items = new ArrayList<>();
            attempts.eachItem(clauses, Set.of(), items::add);
            assertThat(items).hasSize(3);
            same(workbook.getSheet("题目"), columns.items(), items);
        }
    }

    @Test
    void writesNumbersDatesAndSharesAsSuch() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            Row failed = row(workbook.getSheet("Attempts"), "00007");
            assertThat(failed.getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(failed.getCell(5).getStringCellValue()).isEqualTo("Handed in");
            assertThat(failed.getCell(6).getStringCellValue()).isEqualTo("Not passed");
            assertThat(failed.getCell(7).getNumericCellValue()).isEqualTo(6);
            assertThat(failed.getCell(8).getNumericCellValue()).isEqualTo(10);
            assertThat(failed.getCell(9).getNumericCellValue()).isEqualTo(0.6);
            assertThat(failed.getCell(9).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(failed.getCell(10).getNumericCellValue()).isEqualTo(8);
            assertThat(failed.getCell(11).getNumericCellValue()).isEqualTo(1);
            // One o'clock in the morning of UTC is nine o'clock at the company.
            assertThat(failed.getCell(12).getLocalDateTimeCellValue()).isEqualTo("2026-11-16T09:00");
            assertThat(DateUtil.isCellDateFormatted(failed.getCell(12))).isTrue();
            assertThat(failed.getCell(14).getNumericCellValue()).isEqualTo(13);
        }
    }

    @Test
    void leavesNothingToCalculate() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            for (var sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    }
                }
            }
            Row row = row(workbook.getSheet("People"), "+00012");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void tellsABlankFromAWrongAnswer() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            XSSFSheet items = workbook.getSheet("Items");
            assertThat(List.of(1, 2, 3))
                    .extracting(row -> items.getRow(row).getCell(11).getStringCellValue())
                    .containsExactly("Right", "Wrong", "Blank");
            assertThat(value(workbook, "Items: Wrong")).isEqualTo(1.0);
            assertThat(value(workbook, "Items: Blank")).isEqualTo(1.0);
        }
    }

    private <T> void same(XSSFSheet sheet, List<SheetColumn<T>> columns, List<T> rows) {
        assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
        for (int place = 0; place < columns.size(); place++) {
            SheetColumn<T> column = columns.get(place);
            assertThat(sheet.getRow(0).getCell(place).getStringCellValue()).isEqualTo(column.header());
            for (int row = 0; row < rows.size(); row++) {
                assertThat(content(sheet.getRow(row + 1).getCell(place), column.kind()))
                        .as(sheet.getSheetName() + " row " + (row + 1) + " " + column.header())
                        .isEqualTo(expected(column.value().apply(rows.get(row))));
            }
        }
    }

    private static @Nullable Object content(@Nullable Cell cell, SheetColumn.Kind kind) {
        if (cell == null) {
            return null;
        }
        return switch (kind) {
            case TEXT -> cell.getStringCellValue();
            case NUMBER, PERCENT -> cell.getNumericCellValue();
            case MOMENT -> cell.getLocalDateTimeCellValue();
        };
    }

    private @Nullable Object expected(@Nullable Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneId.of("Asia/Shanghai"));
            case null, default -> value;
        };
    }
}
