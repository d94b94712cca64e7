package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whether the register is what the events say, on screen: HR sees who is not and has them decided anew. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.clearance.ui")
@SignedInAs(Role.HR)
class RegisterCheckViewTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private RegisterChecking checking;

    private String number = "";

    @BeforeEach
    void writeIntoTheRegisterByHand() {
        forget();
        // Whatever tests before wrote by hand; nothing in this database differs but what this one writes.
        database.sql("delete from clearance").update();
        database.sql("update holding set until = since where until is null").update();
        number = "K" + System.nanoTime();
        var company = new Company(database);
        var lin = company.hire(number, "林晓", "前厅");
        company.hold(lin, "front-desk");
        database.sql("""
                        insert into clearance (position_revision, requirement, status, reason, cycle, decided_at, person_id,
                                               position_id)
                        values (1, 'x', 'CLEARED', 'PASSED', 1, current_timestamp, ?, 'front-desk')""").param(lin.value()).update();
    }

    @AfterEach
    void forget() {
        database.sql("delete from clearance_difference").update();
        database.sql("delete from clearance_check").update();
    }

    @Test
    void tellsHrWhoDiffersInWhatAndDecidesThemAnew() {
        open(Locale.ENGLISH);
        assertThat(text()).contains("Nothing has been compared yet");
        compare();
        assertThat(text())
                .contains("disagreed with the events about 1 person of 1")
                .contains(number)
                .contains("Status")
                .contains("Cleared")
                .contains("In progress");
        click("Decide again");
        assertThat(text()).contains("who has been decided again since").contains("Decided again on ");
        compare();
        assertThat(text()).contains("1 person, 1 row, all the same").contains("Earlier checks");
    }

    @Test
    void tellsThemOnTheStartPageUntilThatIsDone() {
        open(Locale.SIMPLIFIED_CHINESE);
        compare();
        assertThat(new RegisterCheckAtHome(checking).forWhoeverIsSignedIn())
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .hasValueSatisfying(said -> assertThat(said).contains("资格名单有 1 人与事件记录不一致"));
        click("重新判定");
        assertThat(text()).contains("现在都已重新判定");
        assertThat(new RegisterCheckAtHome(checking).forWhoeverIsSignedIn()).isEmpty();
    }

    @Test
    void tellsAnAdministratorHowManyAndNotWho() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_003, "Admin", Role.ADMIN));
        open(Locale.ENGLISH);
        compare();
        assertThat(text())
                .contains("about 1 person of 1")
                .contains("HR sees who they are")
                .doesNotContain(number);
    }

    private void open(Locale language) {
        UI.getCurrent().setLocale(language);
        navigate(RegisterCheckView.class);
    }

    private void compare() {
        find(Button.class).withId("check-start").single().click();
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> checking.running().isEmpty());
        UI.getCurrent().navigate(RegisterCheckView.class);
    }

    private void click(String text) {
        find(Button.class).withText(text).single().click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
