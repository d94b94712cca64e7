package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gatepost.Rows;
import org.gatepost.people.PositionCatalogue.Choice;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HR tries other dates before a file is changed. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.clearance.ui")
@SignedInAs(Role.HR)
class RulesViewTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nobodyHoldsAPosition() {
        Rows.forget(database, "clearance", "holding");
    }

    @Test
    void opensWithThePositionThatMostPeopleHold() {
        var company = new Company(database);
        company.hold(company.hire("R" + System.nanoTime(), "林晓", "前厅"), "front-desk");
        for (int i = 0; i < 2; i++) {
            company.hold(company.hire("R" + System.nanoTime(), "王伟", "售后"), "home-service-engineer");
        }
        navigate(RulesView.class);
        assertThat(find(Select.class).withId("rules-position").single().getValue())
                .asString()
                .contains("home-service-engineer");
    }

    @Test
    void saysWhomOtherDatesWouldTouch() {
        String number = "R" + System.nanoTime();
        var company = new Company(database);
        company.hold(company.hire(number, "林晓", "前厅"), "front-desk");
        open(Locale.ENGLISH);
        assertThat(field("graceDays").getValue()).isEqualTo(14);
        press();
        assertThat(text()).contains("0 people of ");
        field("dueDays").setValue(3);
        press();
        assertThat(text()).contains(number).contains("due by");
    }

    @Test
    void asksForEveryField() {
        open(Locale.SIMPLIFIED_CHINESE);
        field("dueDays").clear();
        press();
        assertThat(field("dueDays").isInvalid()).isTrue();
        assertThat(field("dueDays").getErrorMessage()).isEqualTo("请填 0 到 365 的整数。");
        assertThat(field("graceDays").isInvalid()).isFalse();
        field("dueDays").setValue(3);
        assertThat(field("dueDays").isInvalid()).isFalse();
    }

    @Test
    void saysAtTheFieldThatARenewalWouldBeginTooEarly() {
        open(Locale.ENGLISH);
        field("validMonths").setValue(1);
        field("expiringDays").setValue(28);
        press();
        assertThat(field("expiringDays").isInvalid()).isTrue();
        assertThat(field("expiringDays").getErrorMessage()).contains("must open later than the pass");
    }

    @Test
    void saysThatSomebodyIsLateAndNotOnlyOnTheWay() {
        String number = "R" + System.nanoTime();
        var company = new Company(database);
        company.hold(company.hire(number, "林晓", "前厅"), "front-desk");
        database.sql("update holding set since = ? where person_id = (select id from person where employee_number = ?)")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusDays(60), number)
                .update();
        open(Locale.ENGLISH);
        field("dueDays").setValue(3);
        press();
        assertThat(text()).contains("Then: Not passed, past due since");
    }

    private void open(Locale language) {
        UI.getCurrent().setLocale(language);
        navigate(RulesView.class);
        @SuppressWarnings("unchecked")
        Select<Choice> position = find(Select.class).single();
        position.setValue(position.getListDataView()
                .getItems()
                .filter(choice -> choice.id().value().equals("front-desk"))
                .findFirst()
                .orElseThrow());
    }

    private IntegerField field(String name) {
        return find(IntegerField.class).withId("rules-" + name).single();
    }

    private void press() {
        find(Button.class).withId("rules-ask").single().click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
