package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the start page says of one's own clearance. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.clearance.ui")
@SignedInAs
class HomeViewTests extends SpringBrowserlessTest {

    private static final String ENGINEER = "home-service-engineer";

    @Autowired
    private JdbcClient database;

    @Autowired
    private CompanyTime time;

    @Test
    void leadsFromAFailedExamToItsResult() {
        var company = new Company(database);
        PersonId lin = company.hire("U00002", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        long attempt = company.sit(lin, ENGINEER, 1, MONDAY, 6, 1);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "林晓"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getText()).isEqualTo("See the result");
            assertThat(link.getHref()).isEqualTo("result/" + attempt);
        });
        assertThat(find(Path.class).single().getElement().getTextRecursively())
                .as("an exam that was failed is no step done")
                .contains("Sit the examNot passed: to be sat again", "Study the coursesDone");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("");
        assertThat(find(Path.class).single().getElement().getTextRecursively()).contains("参加考试未合格，要再考一次");
    }

    @Test
    void namesWhoCanOpenTheWayToWhoeverHasNoAttemptLeft() {
        var company = new Company(database);
        company.close();
        PersonId hr = company.hire("U00009", "韩梅", "人事部");
        database.sql("""
                        insert into account (person_id, username, password_hash, roles, enabled, must_change_password,
                                             failed_sign_ins, stamp) values (?, 'hanmei', '-', 'TRAINEE,HR', true, false, 0, 0)""").param(hr.value()).update();
        PersonId lin = company.hire("U00003", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        for (int number = 1; number <= 5; number++) {
            company.sit(lin, ENGINEER, number, MONDAY.plus(Duration.ofDays(number)), 6, 1);
        }
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "林晓"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("韩梅 (HR) can allow you one more attempt");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("人事部门的韩梅可以准许你再考一次");
        company.close();
    }

    @Test
    void showsNoStepsToAPostThatSomebodyHasWhoIsToRenew() {
        var company = new Company(database);
        company.close();
        PersonId lin = company.hire("U00004", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        company.sit(lin, ENGINEER, 1, time.now().minus(Duration.ofDays(355)), 10, 0);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "林晓"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Expiring soon");
        assertThat(find(Path.class).all()).isEmpty();
        company.close();
    }

    @Test
    void tellsSomebodyWhoCannotBeDecidedSo() {
        var company = new Company(database);
        PersonId lin = company.hire("U00001", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        company.submitUnmarked(lin, ENGINEER, MONDAY);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "林晓"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("林晓", "cannot be decided at present", "tell HR")
                .doesNotContain("needs no clearance", "You are cleared");
    }
}
