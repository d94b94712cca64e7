package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.widget.ReasonDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = PersonView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class PersonNotesTests extends SpringBrowserlessTest {

    private static final String EXAM = "home-service-engineer";

    @Autowired
    private JdbcClient database;

    @Autowired
    private CompanyTime time;

    private PersonId wang = new PersonId(0);
    private PersonId boss = new PersonId(0);

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.close();
        wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, EXAM, "BLOCKED", "FAILED", null);
        company.sit(wang, EXAM, 1, MONDAY, 6, 1);
        boss = company.hire("00001", "主管", "售后一部");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void tellHrWhereSomebodyReadsMailAndThatTheyLeaveAndWhyAndNoManager() {
        var people = new Hired(database);
        people.reads(wang, "wang.wei@example.com", null);
        people.leave(wang, time.now().plus(Duration.ofDays(9)));
        UI.getCurrent().navigate("register/00007");
        assertThat(page()).contains("E-mail: wang.wei@example.com", "Leaves on", "Reason: moved away");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        UI.getCurrent().navigate("register/00007");
        assertThat(page()).contains("王伟").doesNotContain("example.com", "moved away");
    }

    @Test
    void tellHrThatSomebodyHasLeftAndOfNoNextAttempt() {
        new Hired(database).leave(wang, time.now().minus(Duration.ofDays(2)));
        UI.getCurrent().navigate("register/00007");
        assertThat(page()).contains("Has left the company since").doesNotContain("the next is attempt");
    }

    @Test
    void letsHrEndAnAttemptThatCanNeverBeMarkedAndNoManager() {
        database.sql(
                        "update attempt_result set waiting = true where attempt_id in (select id from attempt where person_id = ?)")
                .param(wang.value())
                .update();
        String held = "end-held-"
                + database.sql("select id from attempt where person_id = ?")
                        .param(wang.value())
                        .query(Long.class)
                        .single();
        UI.getCurrent().navigate("register/00007");
        assertThat(page()).contains("Being marked");
        test(find(Button.class).withId(held).single()).click();
        test(find(Button.class).withId("void").single()).click();
        assertThat(find(TextArea.class).withId("reason").single().getErrorMessage())
                .isEqualTo("Please give the reason.");
        find(TextArea.class).withId("reason").single().setValue("printed wrongly");
        test(find(Button.class).withId("void").single()).click();
        assertThat(find(ReasonDialog.class).all()).isEmpty();
        assertThat(find(Button.class).withId(held).all()).isEmpty();
        assertThat(page()).contains("Ended without a result").doesNotContain("Being marked");
    }

    @Test
    void offersAManagerNoEndOfAnAttempt() {
        database.sql(
                        "update attempt_result set waiting = true where attempt_id in (select id from attempt where person_id = ?)")
                .param(wang.value())
                .update();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        UI.getCurrent().navigate("register/00007");
        assertThat(page()).contains("王伟").doesNotContain("End it without a result");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
