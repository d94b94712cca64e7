package org.gatepost.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gatepost.Gatepost;
import org.gatepost.people.NewPerson;
import org.gatepost.people.Role;
import org.gatepost.people.Roster;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Gatepost.class)
@ViewPackages(classes = AccountsView.class)
class NewDepartmentTests extends SpringBrowserlessTest {

    private static int number = 1000;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Roster roster;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    @SignedInAs(Role.HR)
    void asksBeforeADepartmentBecomesNewAndOffersThoseThatMayHaveBeenMeant() {
        staffing.hire(new NewPerson(next(), "Li Na", "Service One", LocalDate.of(2024, 11, 1)), null, List.of());
        String id = next();
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("hire").single()).click();
        test(find(TextField.class).withId("name").single()).setValue("Zhang Wei");
        test(find(TextField.class).withId("number").single()).setValue(id);
        typeDepartment("service o");
        test(find(Button.class).withId("save").single()).click();
        assertThat(roster.page(id, 0, 10)).isEmpty();
        assertThat(find(NewDepartmentDialog.class).single().getHeaderTitle())
                .isEqualTo("“service o” is not a department yet");
        test(find(Button.class).withText("Service One").single()).click();
        assertThat(roster.page(id, 0, 10)).isEmpty();
        assertThat(find(DepartmentField.class).single().getValue()).isEqualTo("Service One");
        test(find(Button.class).withId("save").single()).click();
        assertThat(roster.page(id, 0, 10).getFirst().person().department()).isEqualTo("Service One");
    }

    @Test
    @SignedInAs(Role.HR)
    void makesADepartmentNewWhenAskedToAndTakesTheOneThereIsHoweverItIsTyped() {
        staffing.hire(new NewPerson(next(), "Li Na", "Service One", LocalDate.of(2024, 11, 1)), null, List.of());
        assertThat(hired(" SERVICE one ", false)).isEqualTo("Service One");
        String unheard = "Night shift " + next();
        assertThat(hired(unheard, true)).isEqualTo(unheard);
    }

    private String hired(String typed, boolean create) {
        String id = next();
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("hire").single()).click();
        test(find(TextField.class).withId("name").single()).setValue("Zhang Wei");
        test(find(TextField.class).withId("number").single()).setValue(id);
        typeDepartment(typed);
        test(find(Button.class).withId("save").single()).click();
        if (create) {
            test(find(Button.class).withId("create-department").single()).click();
        }
        find(HireDialog.class).single().close();
        return roster.page(id, 0, 10).getFirst().person().department();
    }

    private void typeDepartment(String typed) {
        DepartmentField department = find(DepartmentField.class).single();
        ComponentUtil.fireEvent(department, new ComboBoxBase.CustomValueSetEvent<>(department, false, typed));
    }

    private static String next() {
        return "nd" + number++;
    }
}
