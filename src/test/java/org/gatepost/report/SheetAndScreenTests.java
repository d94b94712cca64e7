package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;
import static org.gatepost.report.MadeSheets.ENGINEER;
import static org.gatepost.report.MadeSheets.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.kernel.Languages;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheet lists every attempt that the person's page shows, each with its kind; pass rates are of positions' exams alone. */
@SpringBootTest
@SignedInAs(value = Role.HR, name = "徐人事")
class SheetAndScreenTests {

    private static final String CHANGE = "delta_77";

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersonFiles files;

    @Autowired
    private ContentNames names;

    private MadeSheets sheets;

    @BeforeEach
    void fill(@Autowired ScoreSheets made) {
        sheets = new MadeSheets(made);
        var company = new Company(database);
        company.close();
        askedAboutAChange();
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, ENGINEER, "EXPIRING", "CHANGE_OWED", null);
        company.sit(wang, "call-centre-agent", 1, MONDAY, 9, 0);
        company.sit(wang, ENGINEER, 1, MONDAY.plusSeconds(10_000), 6, 0);
        company.sit(wang, ENGINEER, 2, MONDAY.plusSeconds(20_000), 10, 0);
        long change = company.sit(wang, CHANGE, 1, MONDAY.plusSeconds(30_000), 5, 0);
        company.item(change, 1, 0, "little-swan-12345.i01", false, "WRONG", "{\"type\":\"true-false\",\"holds\":true}");
        company.begin(wang, CHANGE, 2, MONDAY.plusSeconds(40_000));
        company.endByInvigilator(wang, "customers-door", 1, MONDAY.plusSeconds(50_000));
        company.sit(wang, "customers-door", 2, MONDAY.plusSeconds(60_000), 9, 0);
        long practice = company.sit(wang, "customers-door.pledge", 1, MONDAY.plusSeconds(70_000), 3, 0);
        company.item(practice, 1, 0, "little-swan-12345.i02", false, "WRONG", null);
    }

    /** As a choice of trainers makes one. */
    private void askedAboutAChange() {
        database.sql("delete from content_revision where kind = 'BLUEPRINT' and id = ?")
                .param(CHANGE)
                .update();
        database.sql("""
                        insert into content_revision (kind, id, revision, digest, body, stored_at)
                        select kind, ?, revision, digest, replace(body, '"id":"home-service-engineer"', ?), stored_at
                        from content_revision
                        where kind = 'BLUEPRINT' and id = 'home-service-engineer' and revision = 1""").params(CHANGE, "\"id\":\"%s\"".formatted(CHANGE)).update();
    }

    @Test
    void listsEveryAttemptOfTheScreenWithTheSameFigures() throws IOException {
        PersonFile screen = files.of("00007").orElseThrow();
        List<String> shown = Stream.concat(screen.attempts().stream(), screen.courseExams().stream())
                .map(attempt -> "%s %d %s"
                        .formatted(
                                names.exam(attempt.exam(), Languages.ENGLISH),
                                attempt.number(),
                                attempt.score() == null ? "-" : attempt.score().earned()))
                .toList();
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            assertThat(listed(workbook)).hasSize(7).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void saysOfEachWhatKindOfExamItWas() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.CHINESE)) {
            assertThat(column(workbook, "作答", "考试类别"))
                    .containsExactlyInAnyOrder("上岗考试", "上岗考试", "上岗考试", "更改小考", "更改小考", "课程考试", "课程考试");
            assertThat(column(workbook, "题目", "考试类别")).containsExactly("更改小考");
        }
    }

    @Test
    void countsThePassRateOfExamsOfPositionsAloneAndTheOthersApart() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY, Languages.ENGLISH)) {
            assertThat(value(workbook, "Attempts")).isEqualTo(2.0);
            assertThat(value(workbook, "Passed attempts")).isEqualTo(1.0);
            assertThat(value(workbook, "Pass rate")).isEqualTo(0.5);
            assertThat(value(workbook, "Attempts at other exams of positions")).isEqualTo(1.0);
            assertThat(value(workbook, "Attempts at short exams about changes")).isEqualTo(2.0);
            assertThat(value(workbook, "Passed attempts at short exams about changes"))
                    .isEqualTo(0.0);
            assertThat(value(workbook, "Attempts at course exams")).isEqualTo(1.0);
            assertThat(value(workbook, "Passed attempts at course exams")).isEqualTo(1.0);
            assertThat(value(workbook, "Attempts ended without a result, not counted above"))
                    .isEqualTo(1.0);
            assertThat(value(workbook, "Items: Wrong")).isEqualTo(0.0);
        }
    }

    @Test
    void countsWhatPeopleMarkOfEveryKindSoThatTheLinesAddUpToTheRows() throws IOException {
        var company = new Company(database);
        PersonId zhou = company.hire("00009", "周洋", "售后一部");
        company.hold(zhou, ENGINEER, "IN_PROGRESS", "BEING_MARKED", null);
        company.holdForPeople(zhou, ENGINEER, MONDAY);
        company.holdForPeople(zhou, "call-centre-agent", MONDAY.plusSeconds(10_000));
        company.holdForPeople(zhou, CHANGE, MONDAY.plusSeconds(20_000));
        company.holdForPeople(zhou, "customers-door", MONDAY.plusSeconds(30_000));
        long screen = files.of("00009").orElseThrow().courseExams().stream()
                .filter(AttemptEntry::held)
                .count();
        RegisterFilter one = RegisterFilter.EVERYBODY.withText("00009");
        try (var workbook = sheets.made(one, Languages.ENGLISH)) {
            assertThat(value(workbook, "Attempts at course exams being marked")).isEqualTo((double) screen);
            assertThat(value(workbook, "Attempts being marked")).isEqualTo(1.0);
            assertThat(value(workbook, "Attempts at other exams of positions being marked"))
                    .isEqualTo(1.0);
            assertThat(value(workbook, "Attempts at short exams about changes being marked"))
                    .isEqualTo(1.0);
            assertThat(value(workbook, "Attempts at course exams")).isEqualTo(1.0);
            assertThat(value(workbook, "Population")).asString().contains("being marked");
        }
        try (var workbook = sheets.made(one, Languages.CHINESE)) {
            assertThat(column(workbook, "作答", "结论")).containsOnly("正在评分");
            assertThat(value(workbook, "课程考试中正在评分的作答")).isEqualTo(1.0);
        }
    }

    @Test
    void countsThePassRateOfTheRowsThatAFilterLeaves() throws IOException {
        var company = new Company(database);
        PersonId li = company.hire("00008", "李娜", "售后一部");
        company.hold(li, ENGINEER, "BLOCKED", "FAILED", null);
        company.hold(li, "call-centre-agent", "CLEARED", "PASSED", null);
        company.sit(li, ENGINEER, 1, MONDAY, 6, 0);
        long passed = company.sit(li, "call-centre-agent", 1, MONDAY.plusSeconds(10_000), 10, 0);
        company.item(passed, 1, 0, "little-swan-12345.i01", false, "RIGHT", null);
        RegisterFilter one = RegisterFilter.EVERYBODY.withText("00008");
        try (var workbook = sheets.made(one, Languages.ENGLISH)) {
            assertThat(value(workbook, "Attempts")).isEqualTo(2.0);
            assertThat(value(workbook, "Pass rate")).isEqualTo(0.5);
            assertThat(value(workbook, "Items: Right")).isEqualTo(1.0);
        }
        try (var workbook = sheets.made(one.withGroup(RegisterGroup.BLOCKED), Languages.ENGLISH)) {
            assertThat(workbook.getSheet("Attempts").getLastRowNum()).isEqualTo(2);
            assertThat(value(workbook, "Attempts")).isEqualTo(1.0);
            assertThat(value(workbook, "Pass rate")).isEqualTo(0.0);
            assertThat(value(workbook, "Items: Right")).isEqualTo(0.0);
            assertThat(value(workbook, "Passed attempts at other exams of positions"))
                    .isEqualTo(1.0);
        }
    }

    @Test
    void holdsOnlyOneExamWhereItIsAskedFor() throws IOException {
        try (var workbook = sheets.made(RegisterFilter.EVERYBODY.withExam(new ExamId(ENGINEER)), Languages.ENGLISH)) {
            assertThat(workbook.getSheet("Attempts").getLastRowNum()).isEqualTo(2);
            assertThat(value(workbook, "Population")).asString().contains("who is asked for this exam");
        }
    }

    private static List<String> listed(XSSFWorkbook workbook) {
        List<String> exams = column(workbook, "Attempts", "Exam");
        List<String> numbers = column(workbook, "Attempts", "Attempt no.");
        List<String> earned = column(workbook, "Attempts", "Earned");
        List<String> all = new ArrayList<>();
        for (int row = 0; row < exams.size(); row++) {
            all.add("%s %s %s".formatted(exams.get(row), numbers.get(row), earned.get(row)));
        }
        return all;
    }

    private static List<String> column(XSSFWorkbook workbook, String sheet, String heading) {
        int place = -1;
        List<String> cells = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getRowNum() > 0) {
                var cell = row.getCell(place);
                cells.add(
                        cell == null
                                ? "-"
                                : switch (cell.getCellType()) {
                                    case NUMERIC -> String.valueOf((int) cell.getNumericCellValue());
                                    default -> cell.getStringCellValue();
                                });
            } else {
                for (var cell : row) {
                    place = cell.getStringCellValue().equals(heading) ? cell.getColumnIndex() : place;
                }
            }
        }
        return cells;
    }
}
