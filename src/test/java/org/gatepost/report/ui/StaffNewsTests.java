package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.clearance.Reason;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.RegisterFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What HR and managers find on the start page. */
@SpringBootTest
@ViewPackages(packages = {"org.gatepost.clearance.ui", "org.gatepost.report.ui"})
@SignedInAs(value = Role.HR, name = "徐人事")
class StaffNewsTests extends SpringBrowserlessTest {

    private static final String ENGINEER = "home-service-engineer";
    private static final Instant NEXT_YEAR = Instant.parse("2099-11-16T01:00:00Z");

    @Autowired
    private JdbcClient database;

    private Company company;
    private PersonId boss = new PersonId(0);

    @BeforeEach
    void fill() {
        company = new Company(database);
        company.close();
        company.hold(company.hire("00001", "王伟", "售后一部"), ENGINEER, "BLOCKED", "NOT_STUDIED", null);
        PersonId li = company.hire("00002", "李娜", "售后一部");
        company.hold(li, ENGINEER, "BLOCKED", "FAILED", null);
        company.sit(li, ENGINEER, 1, MONDAY.plus(Duration.ofDays(2)), 9, 1);
        company.hold(company.hire("00003", "赵磊", "售后二部"), ENGINEER, "BLOCKED", "EXPIRED", null);
        company.hold(company.hire("00004", "孙悦", "售后二部"), ENGINEER, "EXPIRING", "PASSED", NEXT_YEAR);
        boss = company.hire("00005", "主管", "售后二部");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void tellHrHowManyAreBlockedOverdueAndExpiringEachWithAWayIntoTheRegister() {
        UI.getCurrent().navigate("");
        assertThat(tiles())
                .containsExactly(
                        "3Blocked register?status=blocked",
                        "1Of these, clearance ended register?reason=expired&status=blocked",
                        "1Expiring soon register?status=expiring",
                        "0In progress register?status=in-progress",
                        "0Cleared register?status=cleared");
    }

    @Test
    void countThoseWhoseClearanceEndedByTheGatesOwnReason() {
        assertThat(new Reason.Expired(new AttemptId(1), MONDAY).name()).isEqualTo(RegisterFilter.EXPIRED);
    }

    @Test
    void countAmongThoseWhoseClearanceEndedWhoeverHasFailedSince() {
        company.hold(company.hire("00010", "周敏", "售后一部"), ENGINEER, "BLOCKED", "FAILED", MONDAY);
        UI.getCurrent().navigate("");
        assertThat(tiles()).contains("2Of these, clearance ended register?reason=expired&status=blocked");
        UI.getCurrent().navigate("register", QueryParameters.simple(Map.of("reason", "expired", "status", "blocked")));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Blocked2", "2 rows");
    }

    @Test
    void tellHrOfAFaultBeforeEverythingElse() {
        company.hold(company.hire("00010", "周敏", "售后一部"), ENGINEER);
        UI.getCurrent().navigate("");
        assertThat(tiles()).startsWith("1Cannot be decided register?status=undecided");
    }

    @Test
    void nameWhoIsStuckLongestFirstWithTheReason() {
        UI.getCurrent().navigate("");
        String page = getCurrentView().getElement().getTextRecursively();
        assertThat(page)
                .contains("A must-get item not right, has to study again", "nothing done since 16 Nov 2026")
                .containsSubsequence("王伟", "赵磊", "李娜");
    }

    @Test
    void nameAmongTheStuckWhoeverIsOverdueThoughTheyAreStillOnTheirWay() {
        PersonId cao = company.hire("00011", "曹阳", "售后一部");
        company.hold(cao, ENGINEER, "IN_PROGRESS", "NOT_SAT", null);
        database.sql("update clearance set due_at = ? where person_id = ?")
                .params(DatabaseTime.of(MONDAY), cao.value())
                .update();
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Stuck longest", "曹阳", "00011");
        UI.getCurrent().navigate("register", QueryParameters.simple(Map.of("reason", "stuck")));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("4 rows");
    }

    @Test
    void sayOfWhoeverDidNothingSinceTheirClearanceEndedSinceWhenTheyMayNotWork() {
        company.hold(company.hire("00012", "罗洁", "售后一部"), ENGINEER, "BLOCKED", "EXPIRED", MONDAY.plusSeconds(60));
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("罗洁", "may not work since 16 Nov 2026");
    }

    @Test
    void tellAManagerOfTheOwnPeopleOnly() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        UI.getCurrent().navigate("");
        assertThat(tiles()).startsWith("1Blocked register?status=blocked");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("赵磊")
                .doesNotContain("王伟");
    }

    @Test
    void sayNothingToATrainer() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.TRAINER));
        UI.getCurrent().navigate("");
        assertThat(tiles()).isEmpty();
    }

    private List<String> tiles() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.hasClassName("gp-tile"))
                .map(anchor -> anchor.getElement().getTextRecursively() + " " + anchor.getHref())
                .toList();
    }
}
