package org.gatepost.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.Gatepost;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.DemoAccounts;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.Roster;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.gatepost.widget.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest(classes = Gatepost.class)
@Import(PeopleViewsTests.Demo.class)
@ViewPackages(classes = LoginView.class)
class PeopleViewsTests extends SpringBrowserlessTest {

    private static final String GOOD = "orbit-lamp-72-fig";
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
    @WithAnonymousUser
    void offersAPlainFormAndTheDemoAccounts() {
        navigate("login", LoginView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Sign in");
        var form = find(SignInForm.class).single().getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("login");
        assertThat(text(find(NativeButton.class).withId("demo-li.na").single())).isEqualTo("Li NaNew here");
    }

    @Test
    @WithAnonymousUser
    void saysThatASetupLinkIsOver() {
        UI.getCurrent().navigate("setup/never-was");
        assertThat(find(H1.class).single().getText()).isEqualTo("This link is over");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void hiresSomebodyAndHandsOverTheirPassword() {
        staffing.hire(new NewPerson(next(), "Li Na", "Service", LocalDate.of(2024, 11, 1)), null, List.of());
        String id = next();
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("hire").single()).click();
        test(find(TextField.class).withId("name").single()).setValue("Zhang Wei");
        test(find(TextField.class).withId("number").single()).setValue(id);
        chooseDepartment();
        test(find(Button.class).withId("save").single()).click();
        assertThat(text(find(HandOver.class).single())).contains("The account of Zhang Wei is ready", id);
        assertThat(roster.page(id, 0, 10)).hasSize(1);
    }

    @Test
    @SignedInAs(Role.HR)
    void saysAtEachEmptyFieldOfSomebodyToHireWhatIsMissingUntilItIsThere() {
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("hire").single()).click();
        find(DatePicker.class).single().clear();
        find(TextField.class).withId("initial-password").single().clear();
        test(find(Button.class).withId("save").single()).click();
        assertThat(marked())
                .containsExactlyInAnyOrder(
                        "Please give a name.",
                        "Please give an employee number.",
                        "Please give a department.",
                        "Please give the day of hiring.",
                        "Please give a user name.",
                        "Please give an initial password.");

        test(find(TextField.class).withId("name").single()).setValue("Zhang Wei");
        find(DatePicker.class).single().setValue(LocalDate.of(2024, 11, 1));
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("Open an account too"))
                .forEach(box -> test(box).click());
        test(find(Button.class).withId("save").single()).click();
        assertThat(marked()).containsExactlyInAnyOrder("Please give an employee number.", "Please give a department.");
    }

    @Test
    @SignedInAs(Role.HR)
    void saysAtTheFieldWhySomebodyCannotBeHiredAndKeepsWhatWasTyped() {
        String id = next();
        staffing.hire(new NewPerson(id, "Li Na", "Service", LocalDate.of(2024, 11, 1)), null, List.of());
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("hire").single()).click();
        test(find(TextField.class).withId("name").single()).setValue("Zhang Wei");
        test(find(TextField.class).withId("number").single()).setValue(id);
        chooseDepartment();
        test(find(Button.class).withId("save").single()).click();
        assertThat(marked()).containsExactly("The employee number " + id + " is taken.");
        assertThat(find(TextField.class).withId("name").single().getValue()).isEqualTo("Zhang Wei");

        test(find(TextField.class).withId("number").single()).setValue(next());
        test(find(TextField.class).withId("username").single()).setValue("!");
        test(find(Button.class).withId("save").single()).click();
        assertThat(marked()).singleElement().asString().startsWith("A user name has 2 to 80 letters");
        test(find(TextField.class).withId("username").single()).setValue(next());
        test(find(TextField.class).withId("initial-password").single()).setValue("short");
        test(find(Button.class).withId("save").single()).click();
        assertThat(marked()).containsExactly("The password needs at least 10 characters.");
        assertThat(find(Notice.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HR)
    void saysEverythingThatIsWrongWithSomebodyToHireAtOnceEachAtItsField() {
        String id = next();
        staffing.hire(new NewPerson(id, "Li Na", "Service", LocalDate.of(2024, 11, 1)), null, List.of());
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("hire").single()).click();
        test(find(TextField.class).withId("number").single()).setValue(id);
        test(find(TextField.class).withId("username").single()).setValue("!");
        test(find(TextField.class).withId("initial-password").single()).setValue("short");
        chooseDepartment();
        test(find(Button.class).withId("save").single()).click();
        assertThat(marked())
                .satisfiesExactlyInAnyOrder(
                        why -> assertThat(why).isEqualTo("Please give a name."),
                        why -> assertThat(why).isEqualTo("The employee number " + id + " is taken."),
                        why -> assertThat(why).startsWith("A user name has 2 to 80 letters"),
                        why -> assertThat(why).isEqualTo("The password needs at least 10 characters."));
        assertThat(find(TextField.class).withId("username").single().getValue()).isEqualTo("!");
    }

    @Test
    @SignedInAs(Role.HR)
    void namesEachPartOfARowAboveTheTable() {
        navigate("accounts", AccountsView.class);
        Grid<?> grid = find(Grid.class).single();
        var header = grid.getColumns().getFirst().getHeaderComponent();
        assertThat(header.getChildren().map(PeopleViewsTests::text))
                .containsExactly("Name, number, department", "User name, positions", "Account, roles");
    }

    @Test
    @SignedInAs(Role.HR)
    void findsSomebodyBySearch() {
        String id = next();
        staffing.hire(new NewPerson(id, "Only One", "Service", LocalDate.of(2024, 11, 1)), null, List.of());
        navigate("accounts", AccountsView.class);
        test(find(TextField.class).withId("search").single()).setValue(id);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    @SignedInAs(Role.HR)
    void leadsToTheProfileUntilThePasswordIsOnesOwn() {
        String id = next();
        PersonId person = staffing.hire(
                new NewPerson(id, "Zhang Wei", "Service", LocalDate.of(2024, 11, 1)),
                new NewAccount(id, Set.of(), GOOD),
                List.of());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Zhang Wei"));
        UI.getCurrent().navigate("profile");
        assertThat(text(find(Notice.class).single())).contains("Please choose your own");

        fill("old-password", GOOD);
        fill("new-password", "plum-river-88-oak");
        fill("repeat-password", "plum-river-88");
        test(find(Button.class).withId("save-password").single()).click();
        assertThat(find(Notice.class).all()).anyMatch(notice -> text(notice).contains("not the same"));
        fill("repeat-password", "plum-river-88-oak");
        test(find(Button.class).withId("save-password").single()).click();

        navigate("profile", ProfileView.class);
        assertThat(find(Notice.class).all()).isEmpty();
        assertThat(text(getCurrentView())).contains("Zhang Wei", id, "Service", "None yet", "Trainee");
    }

    private List<String> marked() {
        return Stream.of(
                        find(TextField.class).all(),
                        find(ComboBox.class).all(),
                        find(DatePicker.class).all())
                .flatMap(List::stream)
                .map(HasValidationProperties.class::cast)
                .filter(HasValidationProperties::isInvalid)
                .map(HasValidationProperties::getErrorMessage)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void chooseDepartment() {
        ComboBox<String> department = find(ComboBox.class).withId("department").single();
        department.setValue("Service");
    }

    private void fill(String id, String value) {
        test(find(PasswordField.class).withId(id).single()).setValue(value);
    }

    private static String next() {
        return "v" + number++;
    }

    private static String text(HasElement component) {
        return ((Component) component).getElement().getTextRecursively();
    }

    static class Demo {
        @Bean
        DemoAccounts demoAccounts() {
            return new DemoAccounts() {
                @Override
                public List<DemoAccount> accounts() {
                    return List.of(new DemoAccount("li.na", "Li Na", new LocalizedText("新员工", "New here")));
                }

                @Override
                public String password() {
                    return "demo-pass-2026";
                }
            };
        }
    }
}
