package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Languages;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.RegisterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = RegisterView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class RegisterViewTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

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
        boss = company.hire("00009", "Bob", "售后二部");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void countsEveryGroupAndFiltersByATap() {
        navigate(RegisterView.class);
        assertThat(chips()).contains("Everybody3", "Blocked1", "Cleared1", "In progress0", "Nothing required1");
        test(chip("Blocked1")).click();
        assertThat(address()).isEqualTo("register?status=blocked");
        assertThat(numbers()).containsExactly("00007");
        assertThat(chip("Blocked1").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(chip("Blocked1")).click();
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void findsByATapThoseWhoseFirstPassIsOverdue() {
        navigate(RegisterView.class);
        assertThat(chips()).noneMatch(chip -> chip.contains("overdue"));
        database.sql("update clearance set due_at = ? where reason = 'FAILED'")
                .param(DatabaseTime.of(MONDAY))
                .update();
        open(Map.of("q", "0000"));
        test(chip("First pass overdue1")).click();
        assertThat(address()).isEqualTo("register?q=0000&reason=overdue");
        assertThat(numbers()).containsExactly("00007");
        test(chip("First pass overdue1")).click();
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void showsWhomItCouldNotDecideFirstAndSaysThatItIsAFault() {
        var company = new Company(database);
        company.hold(company.hire("00010", "孙悦", "售后一部"), "front-desk");
        navigate(RegisterView.class);
        assertThat(chips()).contains("Cannot be decided1", "Nothing required1");
        assertThat(numbers()).startsWith("00010");
        test(chip("Cannot be decided1")).click();
        assertThat(address()).isEqualTo("register?status=undecided");
        assertThat(numbers()).containsExactly("00010");
    }

    @Test
    void readsFiltersAndOrderFromTheAddressAndKeepsThemInTheOtherLanguage() {
        open(Map.of("q", "0000", "department", "售后二部", "sort", "-name"));
        assertThat(numbers()).containsExactly("00009", "00008");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("0000");
        UI.getCurrent().setLocale(Languages.CHINESE);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(numbers()).containsExactly("00009", "00008");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("0000");
        assertThat(chips()).contains("未获资格0");
    }

    @Test
    void passesOverWhatItDoesNotUnderstandInAnAddress() {
        open(Map.of("status", "gone", "sort", "-nothing", "position", "none-such", "x", "y"));
        assertThat(find(H2.class).single().getText()).isEqualTo("Nobody matches");
        open(Map.of("status", "gone", "sort", "-nothing"));
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void searchesAsOneTypes() {
        navigate(RegisterView.class);
        test(find(TextField.class).single()).setValue("王");
        assertThat(address()).isEqualTo("register?q=%E7%8E%8B");
        assertThat(numbers()).containsExactly("00007");
    }

    @Test
    void saysThatNobodyMatchesAndOffersTheWayBack() {
        open(Map.of("q", "zzz"));
        assertThat(find(RegisterGrid.class).all()).isEmpty();
        var clear = find(Button.class).withText("Clear filters").all().getLast();
        test(clear).click();
        assertThat(address()).isEqualTo("register");
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void tellsHrEachTimeWhichExamsCannotBeMarked() {
        navigate(RegisterView.class);
        assertThat(shown()).doesNotContain("cannot be marked");
        unclosed(new Company(database).begin(boss, "front-desk", 1, MONDAY));
        open(Map.of("q", "0000"));
        assertThat(shown()).contains("1 exam has run out of time and cannot be marked");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "Bob", Role.MANAGER));
        navigate(RegisterView.class);
        assertThat(shown()).doesNotContain("cannot be marked");
    }

    @Test
    void saysThatTheRegisterIsEmpty() {
        new Company(database).close();
        navigate(RegisterView.class);
        assertThat(find(H2.class).single().getText()).isEqualTo("The register is empty");
    }

    @Test
    void makesACardOfEachRowWhereThereIsNoRoomForATable() {
        navigate(RegisterView.class);
        var grid = find(RegisterGrid.class).single();
        assertThat(grid.getColumns().stream().filter(column -> column.isVisible()))
                .hasSize(7);
        grid.narrow(true);
        assertThat(grid.getColumns().stream().filter(column -> column.isVisible()))
                .hasSize(1);
    }

    @Test
    void foldsEverythingButTheSearchIntoOneLineThatCountsWhereThereIsNoRoomForATable() {
        open(Map.of("q", "0000", "status", "blocked", "position", "home-service-engineer"));
        assertThat(find(NativeDetails.class).all()).isEmpty();
        find(RegisterControls.class).single().fold(true);
        var more = find(NativeDetails.class).single();
        assertThat(more.getSummaryText()).isEqualTo("Filters and order (2)");
        assertThat(more.isOpen()).isFalse();
        assertThat(find(TextField.class).single().getParent())
                .contains(find(RegisterControls.class).single());
        test(chip("Blocked1")).click();
        assertThat(more.getSummaryText()).isEqualTo("Filters and order (1)");
        find(RegisterControls.class).single().fold(false);
        assertThat(find(NativeDetails.class).all()).isEmpty();
        assertThat(chips()).contains("Blocked1");
    }

    @Test
    void makesAScoreSheetInTheBackgroundAndHandsItOver() throws InterruptedException {
        navigate(RegisterView.class);
        test(find(Button.class).withId("download").single()).click();
        test(find(Button.class).withId("make").single()).click();
        assertThat(find(Button.class).withId("make").single().isEnabled()).isFalse();
        for (int wait = 0; wait < 200 && find(SheetLink.class).all().isEmpty(); wait++) {
            Thread.sleep(50);
            roundTrip();
        }
        var link = find(SheetLink.class).single();
        assertThat(link.getText()).startsWith("Register of clearances - ").endsWith(".xlsx");
        assertThat(link.getParent().orElseThrow().getElement().getTextRecursively())
                .containsPattern("The score sheet is ready: \\d+ people.*, \\d+ attempts?, \\d+ items?\\. ");
        assertThat(find(Button.class).withId("make").single().isEnabled()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void offersAManagerNoDownloadAndTheOwnDepartmentOnly() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "Bob", Role.MANAGER));
        navigate(RegisterView.class);
        assertThat(find(Button.class).withId("download").all()).isEmpty();
        assertThat(numbers()).containsExactlyInAnyOrder("00008", "00009");
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("register", QueryParameters.simple(parameters));
    }

    private void unclosed(long attempt) {
        database.sql("""
                        insert into attempt_unclosed (attempt_id, since, retry_at, tries, reason)
                        values (?, ?, ?, 1, 'no mark')""")
                .params(attempt, DatabaseTime.of(MONDAY), DatabaseTime.of(MONDAY))
                .update();
    }

    private String shown() {
        return find(RegisterView.class).single().getElement().getTextRecursively();
    }

    private List<String> numbers() {
        var grid = find(RegisterGrid.class).single();
        return grid.getGenericDataView().getItems().map(RegisterEntry::number).toList();
    }

    private List<String> chips() {
        return find(NativeButton.class).from(find(GroupChips.class).single()).all().stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    private NativeButton chip(String text) {
        return find(NativeButton.class).from(find(GroupChips.class).single()).all().stream()
                .filter(chip -> chip.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
