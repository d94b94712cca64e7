package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.MadeSheets.ENGINEER;
import static org.gatepost.report.MadeSheets.value;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a score sheet says of itself: its summary, its form, its name, and that nothing of it stays behind. */
@SpringBootTest
@SignedInAs(value = Role.HR, name = "徐人事")
class ScoreSheetsTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private CompanyTime time;

    private MadeSheets sheets;

    @BeforeEach
    void fill(@Autowired ScoreSheets made) {
        MadeSheets.fill(database);
        sheets = new MadeSheets(made);
    }

    @Test
    void sumsUpOfWhomByWhatRuleAndWhoHadItMade() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            assertThat(value(workbook, "People")).isEqualTo(3.0);
            assertThat(value(workbook, "Rows: Blocked")).isEqualTo(1.0);
            assertThat(value(workbook, "Attempts")).isEqualTo(3.0);
            assertThat(value(workbook, "Attempts with a result")).isEqualTo(2.0);
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
    void saysHowManyPeopleAttemptsAndItemsItHolds() {
        assertThat(sheets.rows(RegisterFilter.EVERYBODY)).isEqualTo(new SheetRows(3, 3, 3, 3));
        var company = new Company(database);
        PersonId zhao = company.hire("00020", "赵磊", "前台");
        company.hold(zhao, ENGINEER, "IN_PROGRESS", "NOT_SAT", null);
        company.hold(zhao, "front-desk", "IN_PROGRESS", "NOT_SAT", null);
        assertThat(sheets.rows(RegisterFilter.EVERYBODY.withText("00020"))).isEqualTo(new SheetRows(1, 2, 0, 0));
    }

    @Test
    void countsWhatAnInvigilatorEndedApart() throws IOException {
        var company = new Company(database);
        PersonId zhao = company.hire("00020", "赵磊", "前台");
        company.hold(zhao, ENGINEER, "IN_PROGRESS", "NOT_SAT", null);
        company.endByInvigilator(zhao, ENGINEER, 1, Company.MONDAY);
        company.begin(zhao, ENGINEER, 2, Company.MONDAY.plusSeconds(3600));
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY.withText("00020"), Languages.ENGLISH)) {
            assertThat(value(workbook, "Attempts")).isEqualTo(1.0);
            assertThat(value(workbook, "Attempts with a result")).isEqualTo(0.0);
            assertThat(value(workbook, "Attempts ended without a result, not counted above"))
                    .isEqualTo(1.0);
            assertThat(workbook.getSheet("Attempts").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void keepsTheHeadInSightAndMakesRoomForChinese() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.CHINESE)) {
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
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY.withText("nobody at all"), Languages.ENGLISH)) {
            assertThat(workbook.getSheet("People").getLastRowNum()).isZero();
            assertThat(value(workbook, "People")).isEqualTo(0.0);
            assertThat(value(workbook, "Pass rate")).isNull();
            assertThat(value(workbook, "Filters")).isEqualTo("Name or number contains “nobody at all”");
        }
    }

    @Test
    void namesTheFileAfterTheExamAndTheDay() {
        var filter = RegisterFilter.EVERYBODY.withExam(new ExamId(ENGINEER));
        assertThat(sheets.name(filter, Languages.CHINESE)).isEqualTo("上岗考试成绩-上门服务工程师-" + time.today() + ".xlsx");
        assertThat(sheets.name(RegisterFilter.EVERYBODY, Languages.CHINESE))
                .isEqualTo("上岗资格名单-" + time.today() + ".xlsx");
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
        TempFile.withStrategy(watched, () -> sheets.name(RegisterFilter.EVERYBODY, Languages.ENGLISH));
        assertThat(used).isNotEmpty().noneMatch(File::exists);
    }
}
