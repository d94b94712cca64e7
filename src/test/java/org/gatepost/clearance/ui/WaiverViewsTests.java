package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.gatepost.clearance.WaiverId;
import org.gatepost.clearance.Waiving;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What HR may do with a waiver on screen: whoever asked cannot agree. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.clearance.ui")
@SignedInAs
class WaiverViewsTests extends SpringBrowserlessTest {

    private static final String ENGINEER = "home-service-engineer";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Waiving waiving;

    @Autowired
    private CompanyTime time;

    private PersonId wu;
    private PersonId zhou;
    private String number;
    private WaiverId waiver;

    @BeforeEach
    void ask() {
        var company = new Company(database);
        number = "W" + System.nanoTime();
        PersonId lin = company.hire(number, "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        wu = company.hire(number + "a", "吴芳", "人事");
        zhou = company.hire(number + "b", "周敏", "人事");
        as(wu);
        waiver = waiving.ask(
                lin,
                new PositionId(ENGINEER),
                "ill on the day",
                null,
                time.today().plusDays(9));
    }

    @Test
    void letsWhoeverAskedTakeItBackAndNotAgree() {
        open();
        assertThat(buttons()).contains("Take it back").doesNotContain("Agree", "Refuse");
        assertThat(text()).contains("Another colleague in HR has to agree");
    }

    @Test
    void letsAnotherAgreeOrRefuseAndTellsBothNames() {
        as(zhou);
        open();
        assertThat(buttons()).contains("Agree", "Refuse");
        waiving.agree(waiver);
        open();
        assertThat(text()).contains("In force", "吴芳", "周敏", "ill on the day");
        assertThat(buttons()).contains("End it now").doesNotContain("Agree");
    }

    @Test
    void saysWhatIsWrongAtTheFieldThatItIsAbout() {
        as(zhou);
        open();
        test(find(Button.class).withId("ask-waiver").single()).click();
        assertThat(find(DatePicker.class).withId("last").single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).withId("last").single().getErrorMessage())
                .isNotBlank();
        find(DatePicker.class).withId("last").single().setValue(time.today().plusDays(3));
        test(find(Button.class).withId("ask-waiver").single()).click();
        assertThat(find(DatePicker.class).withId("last").single().isInvalid()).isFalse();
        assertThat(find(TextArea.class).withId("waiver-reason").single().isInvalid())
                .isTrue();
    }

    private void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("waiver/" + number);
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void as(PersonId somebody) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(somebody.value(), "HR", Role.HR));
    }
}
