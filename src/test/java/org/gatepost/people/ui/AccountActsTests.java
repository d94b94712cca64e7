package org.gatepost.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gatepost.Gatepost;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.Roster;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.RosterEntry.AccountState;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is done to somebody's account and positions takes a question and an answer. */
@SpringBootTest(classes = Gatepost.class)
@ViewPackages(classes = AccountsView.class)
@SignedInAs(Role.ADMIN)
class AccountActsTests extends SpringBrowserlessTest {

    private static int number = 1000;

    private final String id = "act" + number++;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Roster roster;

    @Autowired
    private PositionTitles titles;

    @Autowired
    private PeopleDesk desk;

    private PersonId person;
    private PositionId position;

    @BeforeEach
    void showWhatCanBeDoneToZhangWei() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        position = titles.all().getFirst();
        person = staffing.hire(
                new NewPerson(id, "Zhang Wei", "Service", LocalDate.of(2024, 11, 1)),
                new NewAccount(id, Set.of(Role.HR), "orbit-lamp-72-fig"),
                List.of(position));
        new AccountDialog(person, desk, () -> {}).open();
        roundTrip();
    }

    @Test
    void disablesAnAccountOnlyAfterAQuestionAboutItsPerson() {
        press("disable");
        assertThat(question()).contains("Zhang Wei", "cannot sign in until");
        press("not-sure");
        assertThat(account().enabled()).isTrue();
        assertThat(find(SureDialog.class).all()).isEmpty();

        press("disable");
        press("sure");
        assertThat(account().enabled()).isFalse();

        press("enable");
        assertThat(question()).contains("Zhang Wei", "can sign in again");
        press("sure");
        assertThat(account().enabled()).isTrue();
    }

    @Test
    void resetsAPasswordOnlyAfterAQuestionAboutItsPerson() {
        press("reset");
        assertThat(question()).contains("Zhang Wei", "signed out everywhere");
        press("not-sure");
        assertThat(find(HandOver.class).all()).isEmpty();

        press("reset");
        press("sure");
        assertThat(find(HandOver.class).single().getElement().getTextRecursively())
                .contains("New password set for Zhang Wei.", "New password", "must change the password at the next")
                .doesNotContain("account of", "Initial", "first sign-in");
        assertThat(find(AccountBadge.class).single().getElement().getTextRecursively())
                .contains("Must change the password at the next sign-in");
    }

    @Test
    void takesAPositionOnlyAfterAQuestionAboutItsHolder() {
        var take = find(Button.class).withText("Take away").single();
        test(take).click();
        assertThat(question()).contains("Zhang Wei", titles.of(position, Locale.ENGLISH), "no longer cleared");
        press("not-sure");
        assertThat(entry().positions()).containsExactly(position);

        test(take).click();
        press("sure");
        assertThat(entry().positions()).isEmpty();
    }

    @Test
    void givesAPositionOnlyAfterAQuestionThatSaysWhatItDemandsAndFromWhen() {
        PositionId other = titles.all().getLast();
        choose(other);
        assertThat(question())
                .contains("Zhang Wei", titles.of(other, Locale.ENGLISH), "From now on", "lessons are studied", "exam");
        press("not-sure");
        assertThat(entry().positions()).containsExactly(position);
        assertThat(find(ComboBox.class).withId("give-position").single().isEmpty())
                .isTrue();

        choose(other);
        press("sure");
        assertThat(entry().positions()).containsExactly(position, other);
    }

    @Test
    void saysAtTheFieldWhyAnAccountCannotBeOpenedAndKeepsWhatWasTyped() {
        String newcomer = "act" + number++;
        PersonId without = staffing.hire(
                new NewPerson(newcomer, "Li Na", "Service", LocalDate.of(2024, 11, 1)), null, List.of(position));
        find(AccountDialog.class).single().close();
        new AccountDialog(without, desk, () -> {}).open();
        roundTrip();
        TextField username = find(TextField.class).withId("username").single();
        TextField password = find(TextField.class).withId("initial-password").single();
        test(username).setValue(id);
        press("open-account");
        assertThat(username.getErrorMessage()).isEqualTo("The user name " + id + " is taken.");
        assertThat(username.isInvalid()).isTrue();
        assertThat(find(TextField.class).withId("username").single().getValue()).isEqualTo(id);

        test(username).setValue(newcomer);
        test(password).setValue("short");
        choose(titles.all().getLast());
        press("not-sure");
        press("open-account");
        assertThat(password.getErrorMessage()).isEqualTo("The password needs at least 10 characters.");
        assertThat(find(TextField.class).withId("initial-password").single().getValue())
                .isEqualTo("short");
        test(password).setValue("orbit-lamp-72-fig");
        press("open-account");
        assertThat(roster.of(without).orElseThrow().account()).isNotNull();
    }

    @Test
    void givesARoleOnlyAfterAQuestionAboutWhoIsToHaveIt() {
        tick(Set.of(Role.HR, Role.ADMIN));
        assertThat(question()).contains("Zhang Wei", "Given: Administrator.").doesNotContain("Taken away");
        press("not-sure");
        assertThat(account().roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.HR);
        assertThat(roles().getValue()).containsExactly(Role.HR);

        tick(Set.of(Role.HR, Role.ADMIN));
        press("sure");
        assertThat(account().roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.HR, Role.ADMIN);
    }

    @Test
    void takesARoleOnlyAfterAQuestionAboutWhoIsToLoseIt() {
        tick(Set.of());
        assertThat(question()).contains("Zhang Wei", "Taken away: HR.").doesNotContain("Given");
        press("sure");
        assertThat(account().roles()).containsExactly(Role.TRAINEE);
    }

    @Test
    void offersHrNothingOfAnAccountBeyondATraineesAndSaysWhoLooksAfterIt() {
        actAs(new PersonId(900_077), Role.HR);
        assertThat(find(Button.class).withId("reset").all()).isEmpty();
        assertThat(find(Button.class).withId("disable").all()).isEmpty();
        assertThat(find(Paragraph.class).withId("who-manages").single().getText())
                .startsWith("Only an administrator manages accounts");
    }

    private void actAs(PersonId reader, Role role) {
        find(AccountDialog.class).single().close();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(reader.value(), "Ada", role));
        new AccountDialog(person, desk, () -> {}).open();
        roundTrip();
    }

    @Test
    void closesTheDialogByAnotherWordThanItsActs() {
        assertThat(find(Button.class).withId("done").single().getText()).isEqualTo("Done");
        assertThat(find(Button.class).withId("disable").single().getText()).isEqualTo("Disable account");
    }

    @SuppressWarnings("unchecked")
    private void choose(PositionId wanted) {
        ComboBox<PositionId> free = find(ComboBox.class).withId("give-position").single();
        free.setValue(wanted);
        roundTrip();
    }

    private void press(String button) {
        test(find(Button.class).withId(button).single()).click();
        roundTrip();
    }

    /** As the browser tells it. */
    private void tick(Set<Role> wanted) {
        CheckboxGroup<Role> roles = roles();
        var before = roles.getValue();
        roles.setValue(wanted);
        ComponentUtil.fireEvent(roles, new ComponentValueChangeEvent<>(roles, roles, before, true));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).withId("roles").single();
    }

    private String question() {
        var dialog = find(SureDialog.class).single().getElement();
        return dialog.getProperty("header") + " " + dialog.getTextRecursively();
    }

    private AccountState account() {
        return Objects.requireNonNull(entry().account());
    }

    private RosterEntry entry() {
        return roster.of(person).orElseThrow();
    }
}
