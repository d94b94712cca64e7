package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.shell.Translations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(value = Role.HR, name = "徐人事")
class ScoreSheetsTests {

    private static final String ENGINEER = "home-service-engineer";

    @Autowired
    private ScoreSheets sheets;

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

    private final Translations translations = new Translations();

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.close();
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, ENGINEER, "BLOCKED", "FAILED", null);
        long failed = company.sit(wang, ENGINEER, 1, MONDAY, 6, 1);
        company.item(failed, 1, 0, "little-swan-12345.i01", false, "RIGHT", "{\"type\":\"true-false\",\"holds\":true}");
        company.item(failed, 1, 1, "little-swan-12345.i02", true, "WRONG", "{\"type\":\"true-false\",\"holds\":true}");
        company.item(failed, 1, 2, "little-swan-12345.i03", false, "BLANK", null);
        company.begin(wang, ENGINEER, 2, MONDAY.plusSeconds(86_400));
        company.study(wang, "customers-door.four-donts", MONDAY);
        PersonId formula = company.hire("+00012", "=1+1", "@售后");
        company.hold(formula, ENGINEER, "CLEARED", "PASSED", Instant.parse("2027-11-16T01:00:00Z"));
        company.sit(formula, ENGINEER, 1, MONDAY, 10, 0);
        company.hire("-00013", "Anna", "前台");
    }

    @Test
    void holdsInEveryCellWhatTheQueryGives() throws IOException {
        try (var workbook = made(RegisterFilter.EVERYBODY, Languages.CHINESE)) {
            var columns = new ScoreColumns(words(Languages.CHINESE), names);
            RegisterClauses clauses = rules.clauses(RegisterFilter.EVERYBODY);
            List<RegisterEntry> people = entries.all(clauses, RegisterOrder.MOST_URGENT_FIRST);
            assertThat(people).hasSize(3);
            same(workbook.getSheet("人员"), columns.people(), people);
            List<AttemptEntry> sat = new ArrayList<>();
            attempts.each(clauses, sat::add);
            assertThat(sat).hasSize(3);
            same(workbook.getSheet("作答"), columns.attempts(), sat);
            List<ItemEntry> items = new ArrayList<>();
            attempts.eachItem(clauses, items::add);
            assertThat(items).hasSize(3);
            same(workbook.getSheet("题目"), columns.items(), items);
        }
    }

    @Test
    void writesNumbersDatesAndSharesAsSuch() throws IOException {
        try (var workbook = made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            Row failed = row(workbook.getSheet("Attempts"), "00007");
            assertThat(failed.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(failed.getCell(4).getStringCellValue()).isEqualTo("Handed in");
            assertThat(failed.getCell(5).getStringCellValue()).isEqualTo("Not passed");
            assertThat(failed.getCell(6).getNumericCellValue()).isEqualTo(6);
            assertThat(failed.getCell(7).getNumericCellValue()).isEqualTo(10);
            assertThat(failed.getCell(8).getNumericCellValue()).isEqualTo(0.6);
            assertThat(failed.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(failed.getCell(9).getNumericCellValue()).isEqualTo(8);
            assertThat(failed.getCell(10).getNumericCellValue()).isEqualTo(1);
            // One o'clock in the morning of UTC is nine o'clock at the company.
            assertThat(failed.getCell(11).getLocalDateTimeCellValue()).isEqualTo("2026-11-16T09:00");
            assertThat(DateUtil.isCellDateFormatted(failed.getCell(11))).isTrue();
            assertThat(failed.getCell(13).getNumericCellValue()).isEqualTo(13);
        }
    }

    @Test
    void leavesNothingToCalculate() throws IOException {
        try (var workbook = made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
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
        try (var workbook = made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            XSSFSheet items = workbook.getSheet("Items");
            assertThat(List.of(1, 2, 3))
                    .extracting(row -> items.getRow(row).getCell(10).getStringCellValue())
                    .containsExactly("Right", "Wrong", "Blank");
            assertThat(value(workbook, "Items: Wrong")).isEqualTo(1.0);
            assertThat(value(workbook, "Items: Blank")).isEqualTo(1.0);
        }
    }

    @Test
    void sumsUpOfWhomByWhatRuleAndWhoHadItMade() throws IOException {
        try (var workbook = made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            assertThat(value(workbook, "People")).isEqualTo(3.0);
            assertThat(value(workbook, "Rows: Blocked")).isEqualTo(1.0);
            assertThat(value(workbook, "Attempts")).isEqualTo(3.0);
            assertThat(value(workbook, "Finished attempts")).isEqualTo(2.0);
            assertThat(value(workbook, "Passed attempts")).isEqualTo(1.0);
            assertThat(value(workbook, "Pass rate")).isEqualTo(0.5);
            assertThat(value(workbook, "Filters")).isEqualTo("None (everybody)");
            assertThat(value(workbook, "Time zone")).isEqualTo("Asia/Shanghai");
            assertThat(value(workbook, "Made by")).isEqualTo("徐人事");
            assertThat(value(workbook, "Rule versions")).isEqualTo("Home-service engineer: 3f9ac2d1");
            assertThat(value(workbook, "Blueprint revisions")).isEqualTo("Home-service engineer's exam: revision 1");
        }
    }

    @Test
    void keepsTheHeadInSightAndMakesRoomForChinese() throws IOException {
        try (var workbook = made(RegisterFilter.EVERYBODY, Languages.CHINESE)) {
            for (String name : List.of("人员", "作答", "题目")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            }
            String position = workbook.getSheet("人员").getRow(1).getCell(3).getStringCellValue();
            assertThat(position).isEqualTo("上门服务工程师");
            assertThat(workbook.getSheet("人员").getColumnWidth(3)).isGreaterThanOrEqualTo(14 * 256);
        }
    }

    @Test
    void isAWorkbookEvenOfNobody() throws IOException {
        try (var workbook = made(RegisterFilter.EVERYBODY.withText("nobody at all"), Languages.ENGLISH)) {
            assertThat(workbook.getSheet("People").getLastRowNum()).isZero();
            assertThat(value(workbook, "People")).isEqualTo(0.0);
            assertThat(value(workbook, "Pass rate")).isNull();
            assertThat(value(workbook, "Filters")).isEqualTo("Name or number contains “nobody at all”");
        }
    }

    @Test
    void namesTheFileAfterTheExamAndTheDay() {
        var filter = RegisterFilter.EVERYBODY.withExam(new ExamId(ENGINEER));
        assertThat(name(filter, Languages.CHINESE)).isEqualTo("上岗考试成绩-上门服务工程师-" + time.today() + ".xlsx");
        assertThat(name(RegisterFilter.EVERYBODY, Languages.CHINESE)).isEqualTo("上岗资格名单-" + time.today() + ".xlsx");
    }

    /** Told by the files it makes and not by what lies in the machine's folder, where other tests work at the same time. */
    @Test
    void leavesNoFileOfItsOwnBehind(@TempDir Path scratch) {
        List<File> used = new ArrayList<>();
        var watched = new DefaultTempFileCreationStrategy(scratch.toFile()) {
            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                File file = super.createTempFile(prefix, suffix);
                used.add(file);
                return file;
            }
        };
        TempFile.withStrategy(watched, () -> name(RegisterFilter.EVERYBODY, Languages.ENGLISH));
        assertThat(used).isNotEmpty().noneMatch(File::exists);
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

    private static Row row(XSSFSheet sheet, String number) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(number)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + number);
    }

    private static @Nullable Object value(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                Cell cell = row.getCell(1);
                if (cell == null) {
                    return null;
                }
                return cell.getCellType() == CellType.NUMERIC
                        ? (Object) cell.getNumericCellValue()
                        : cell.getStringCellValue();
            }
        }
        throw new AssertionError("no line " + label);
    }

    private String name(RegisterFilter filter, Locale language) {
        ScoreSheet sheet = sheets.make(filter, RegisterOrder.MOST_URGENT_FIRST, words(language), rows -> {});
        sheet.delete();
        assertThat(sheet.file()).doesNotExist();
        return sheet.name();
    }

    private XSSFWorkbook made(RegisterFilter filter, Locale language) throws IOException {
        ScoreSheet sheet = sheets.make(filter, RegisterOrder.MOST_URGENT_FIRST, words(language), rows -> {});
        try (var in = Files.newInputStream(sheet.file())) {
            return new XSSFWorkbook(in);
        } finally {
            sheet.delete();
        }
    }

    private SheetWords words(Locale language) {
        return new SheetWords() {
            @Override
            public Locale locale() {
                return language;
            }

            @Override
            public String of(String key, Object... arguments) {
                return translations.getTranslation(key, language, arguments);
            }
        };
    }
}
