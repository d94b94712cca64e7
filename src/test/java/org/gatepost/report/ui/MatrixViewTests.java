package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.MatrixLine;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.StaffMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = MatrixView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class MatrixViewTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private StaffMatrix matrix;

    @Autowired
    private I18NProvider translations;

    private PersonId boss = new PersonId(0);

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.close();
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, "home-service-engineer", "BLOCKED", "FAILED", null);
        company.sit(wang, "home-service-engineer", 1, MONDAY, 6, 1);
        PersonId li = company.hire("00008", "李娜", "售后二部");
        company.hold(li, "front-desk", "CLEARED", "PASSED", Instant.parse("2027-11-16T01:00:00Z"));
        company.hold(li, "home-service-engineer", "IN_PROGRESS", "NOT_SAT", null);
        boss = company.hire("00009", "Bob", "售后二部");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void hasARowForEachPersonAndAColumnForEachPositionAnybodyHoldsWithHowManyMayWork() {
        navigate(MatrixView.class);
        assertThat(numbers()).containsExactlyInAnyOrder("00007", "00008");
        assertThat(headings()).hasSize(2);
        assertThat(headings().getFirst()).endsWith("1 of 1 may work");
        assertThat(headings().getLast()).endsWith("0 of 2 may work");
        assertThat(shown()).contains("2 people who hold a position");
    }

    @Test
    void narrowsAsTheRegisterDoesAndTakesTheFilterAlongToIt() {
        open(Map.of("position", "front-desk", "q", "李"));
        assertThat(numbers()).containsExactly("00008");
        assertThat(headings()).hasSize(1);
        assertThat(find(Anchor.class).withText("Row by row").single().getHref())
                .isEqualTo("register?q=%E6%9D%8E&position=front-desk");
        open(Map.of("q", "nobody at all"));
        assertThat(find(H2.class).single().getText()).isEqualTo("Nobody matches");
        open(Map.of());
        assertThat(headings()).hasSize(2);
    }

    @Test
    void makesACardOfEachPersonWhereThereIsNoRoomForATable() {
        navigate(MatrixView.class);
        var grid = find(MatrixGrid.class).single();
        grid.narrow(true);
        assertThat(grid.getColumns().stream().filter(Grid.Column::isVisible)).hasSize(1);
        open(Map.of("q", "0000"));
        assertThat(grid.getColumns().stream().filter(Grid.Column::isVisible)).hasSize(1);
    }

    @Test
    void saysWhatItsFiguresAndItsDashMeanAndOnAPhoneTheFiguresThatHeadingsTellElsewhere() {
        navigate(MatrixView.class);
        assertThat(shown())
                .contains("May work: counted are those who are “Cleared”, “Expiring soon” or “In grace”.")
                .contains("“–” means that they do not hold this position.");
        assertThat(find(UnorderedList.class).all()).isEmpty();
        find(MatrixGrid.class).single().narrow(true);
        assertThat(find(UnorderedList.class).single().getChildren())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        desk -> assertThat(desk).endsWith("1 of 1 may work"),
                        engineer -> assertThat(engineer).endsWith("0 of 2 may work"));
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.startsWith("“–”"));
    }

    @Test
    void tellsAWaiverFromAPassByAWordAndSaysWhatThatMeans() throws IOException {
        var company = new Company(database);
        PersonId gao = company.hire("00010", "高峰", "售后二部");
        company.hold(gao, "front-desk", "CLEARED", "WAIVED", Instant.parse("2027-11-16T01:00:00Z"));
        UI.getCurrent().setLocale(Locale.CHINA);
        open(Map.of("position", "front-desk"));
        var grid = find(MatrixGrid.class).single();
        assertThat(waived(grid, "00010")).containsExactly("豁免");
        assertThat(waived(grid, "00008")).containsOnly("");
        assertThat(shown()).contains("豁免：由两名人事人员同意");
        byte[] sheet = matrix.sheet(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, words());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            List<String> reasons = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> reasons.add(String.valueOf(row.getCell(4)).strip()));
            assertThat(reasons).contains("By a waiver");
            assertThat(workbook.getSheetAt(1).getRow(3).getCell(1).getStringCellValue())
                    .startsWith("By a waiver: two people of HR agreed");
        }
    }

    private List<String> waived(MatrixGrid grid, String number) {
        MatrixLine line = grid.getGenericDataView()
                .getItems()
                .filter(row -> row.person().number().equals(number))
                .findFirst()
                .orElseThrow();
        return grid.cells(line).stream().map(MatrixCell::waived).toList();
    }

    @Test
    void showsAManagerTheOwnDepartmentWithoutADownload() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "Bob", Role.MANAGER));
        open(Map.of("department", "售后一部"));
        assertThat(numbers()).containsExactly("00008");
        assertThat(find(Anchor.class).withId("download").all()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> matrix.sheet(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, words()));
    }

    @Test
    void putsTheSameRowsIntoExcelWithDatesAsDates() throws IOException {
        byte[] sheet = matrix.sheet(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, words());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = workbook.getSheetAt(0);
            assertThat(rows.getLastRowNum()).isEqualTo(2);
            assertThat(rows.getRow(0).getLastCellNum()).isEqualTo((short) 11);
            assertThat(rows.getRow(1).getCell(0).getStringCellValue()).isEqualTo("00007");
            assertThat(rows.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Cleared");
            assertThat(rows.getRow(2).getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .startsWith("2 people");
        }
    }

    private TranslatedWords words() {
        return new TranslatedWords(translations, Locale.ENGLISH);
    }

    private List<String> headings() {
        return find(MatrixGrid.class).single().getColumns().stream()
                .map(Grid.Column::getHeaderComponent)
                .filter(heading -> heading != null)
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }

    private List<String> numbers() {
        return find(MatrixGrid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map((MatrixLine row) -> row.person().number())
                .toList();
    }

    private String shown() {
        return find(MatrixView.class).single().getElement().getTextRecursively();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("matrix", QueryParameters.simple(parameters));
    }
}
