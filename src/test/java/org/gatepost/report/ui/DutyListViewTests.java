package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.DutyEntry;
import org.gatepost.report.DutyWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A roster, pasted and decided. */
@SpringBootTest
@ViewPackages(classes = DutyListView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class DutyListViewTests extends SpringBrowserlessTest {

    private static final String EXAM = "home-service-engineer";

    @Autowired
    private JdbcClient database;

    @Autowired
    private I18NProvider translations;

    @Autowired
    private CompanyTime time;

    private PersonId boss = new PersonId(0);

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.openWithTwo(EXAM);
        boss = company.hire("00001", "主管", "售后一部");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("duty-list");
    }

    @Test
    void saysOfEveryShiftWhoMayWorkNotClearedFirst() {
        check("00008\n00007\nX404\n00001\n00008\t2027-11-16 08:00\t2027-11-17 08:00");
        assertThat(entries().stream().map(entry -> entry.line().row() + " " + entry.verdict() + " " + entry.why()))
                .containsExactly(
                        "2 NOT_CLEARED DECIDED",
                        "3 NOT_CLEARED UNKNOWN",
                        "4 NOT_CLEARED NO_POSITION",
                        "5 EXPIRES DECIDED",
                        "1 CLEARED DECIDED");
        assertThat(page()).contains("3May not work", "1Ends during the shift", "1May work", "5 shifts in the roster");
    }

    @Test
    void findsSomebodyWhateverTheCaseAndWidthOfTheNumber() {
        new Company(database).hire("G1001", "王伟", "售后一部");
        check("g1001\nＧ１００１\nG1001");
        assertThat(entries().stream().map(entry -> entry.line().number() + " " + entry.why()))
                .containsExactly("g1001 NO_POSITION", "Ｇ１００１ NO_POSITION", "G1001 NO_POSITION");
    }

    @Test
    void asksForShiftsIn24HoursAsItAnswersThem() {
        assertThat(find(DateTimePicker.class).all())
                .hasSize(2)
                .extracting(DateTimePicker::getLocale)
                .containsOnly(Locale.UK);
    }

    @Test
    void namesTheMonthsOfAShiftInTheLanguageOfTheReader() {
        assertThat(months()).startsWith("January", "February").hasSize(12);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("register");
        UI.getCurrent().navigate("duty-list");
        assertThat(months()).startsWith("一月", "二月").hasSize(12);
    }

    private List<String> months() {
        var words = find(DateTimePicker.class).all().getFirst().getDatePickerI18n();
        return Objects.requireNonNull(words).getMonthNames();
    }

    @Test
    void tellsAManagerOfTheOwnPeopleAndOfNobodyElse() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        check("00007\n00008");
        assertThat(entries().stream().map(entry -> entry.line().number() + " " + entry.why()))
                .containsExactly("00007 DECIDED", "00008 ELSEWHERE");
        assertThat(page()).doesNotContain("冯敏");
        assertThat(said())
                .endsWith("Not among the people you can see / Ask HR; until that is known they are not cleared.");
    }

    @Test
    void checksTheOtherRowsWhereOneIsWrongAndGivesNoSheetThatLacksIt() {
        check("00008\n00007\tsoon");
        assertThat(entries()).hasSize(1);
        assertThat(page())
                .contains("These rows were not checked", "Row 2: “soon” is not a time. If it is a name, leave it out")
                .contains("Correct the rows above")
                .doesNotContain("Download Excel");
        check("00007\tsoon");
        assertThat(page()).contains("no row of it was checked");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void saysWhoIsOnTheRosterTwiceAtTheSameTime() {
        check("00008\n00007\t22:00\t06:00\n00008\n00007\t06:00\t12:00");
        assertThat(page())
                .contains("twice at the same time", "冯敏 (00008): rows 1, 3")
                .doesNotContain("王伟 (00007)");
    }

    @Test
    void saysThatNobodyWasCheckedWhenTheDatabaseCannotBeReached() {
        check("00008");
        database.sql("alter table attempt rename to attempt_away").update();
        try {
            check("00008");
        } finally {
            database.sql("alter table attempt_away rename to attempt").update();
        }
        assertThat(page()).contains("Nobody could be checked").doesNotContain("May work");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void tellsANameFromANumberThatNobodyHas() {
        check("冯敏\nX404");
        assertThat(said())
                .containsExactly(
                        "“冯敏” looks like a name, not a number / Write the employee number; whoever is unknown is not cleared.",
                        "No such employee number / Check the number; whoever is unknown is not cleared.");
    }

    @Test
    void saysWhenAClearanceEndedOrWillHaveAndThatAFirstPassWillBeOverdue() {
        var company = new Company(database);
        PersonId li = company.hire("00009", "李娜", "售后一部");
        company.hold(li, EXAM);
        company.sit(li, EXAM, 1, MONDAY.minus(500, ChronoUnit.DAYS), 10, 0);
        company.hold(company.hire("00010", "高峰", "售后一部"), "front-desk");
        check("00009\n00010\t2027-11-16 08:00\t2027-11-17 08:00\n00008\t2028-11-16 08:00\t2028-11-17 08:00");
        assertThat(said())
                .satisfiesExactly(
                        ended -> assertThat(ended).contains("learance ended on 4 Jul 2026 / "),
                        late -> assertThat(late)
                                .startsWith("Lessons not finished, overdue by then (due by 16 Dec 2026) / "),
                        ahead -> assertThat(ahead).startsWith("Clearance ends on 16 Nov 2027, before the shift / "));
    }

    @Test
    void namesMissedItemsAndTooFewPointsBothWhereBothAreSo() {
        check("00007");
        assertThat(said().getFirst())
                .startsWith("A must-get item not right and too few points, studied again, may sit / ");
    }

    private List<String> said() {
        var words = new DutyWords(new TranslatedWords(translations, Locale.ENGLISH), time, time.now());
        return entries().stream()
                .map(entry -> words.reason(entry) + " / " + words.way(entry))
                .toList();
    }

    private void check(String roster) {
        find(TextArea.class).single().setValue(roster);
        test(find(Button.class).withId("check").single()).click();
    }

    @SuppressWarnings("unchecked")
    private List<DutyEntry> entries() {
        Grid<DutyEntry> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
