package org.gatepost.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatepost.Gatepost;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What HR puts right about somebody who has been hired, and how they say that somebody leaves. */
@SpringBootTest(classes = Gatepost.class)
@ViewPackages(classes = AccountsView.class)
@SignedInAs(Role.HR)
class RecordActsTests extends SpringBrowserlessTest {

    private static int number = 1000;

    private final String id = "rec" + number++;

    @Autowired
    private PeopleDesk desk;

    private PersonId person = new PersonId(0);

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        person = desk.staffing()
                .hire(
                        new NewPerson(id, "Zhang Wie", "Service", LocalDate.of(2024, 11, 1)),
                        new NewAccount(id, Set.of(), "orbit-lamp-72-fig"),
                        List.of(desk.titles().all().getFirst()));
        new AccountDialog(person, desk, () -> {}).open();
        roundTrip();
    }

    @Test
    void tellsEveryMistakeAtItsFieldAndSavesWhatIsRight() {
        press("correct");
        TextField name = find(TextField.class).withId("right-name").single();
        DatePicker hired = find(DatePicker.class).withId("right-hired").single();
        test(name).setValue(" ");
        test(hired).setValue(LocalDate.of(1924, 11, 1));
        press("save-record");
        assertThat(name.isInvalid()).isTrue();
        assertThat(hired.isInvalid()).isTrue();
        assertThat(hired.getErrorMessage()).contains("1970-01-01");
        test(name).setValue("Zhang Wei");
        test(hired).setValue(LocalDate.of(2024, 11, 2));
        press("save-record");
        assertThat(find(CorrectDialog.class).all()).isEmpty();
        assertThat(entry().person().name()).isEqualTo("Zhang Wei");
        assertThat(find(AccountDialog.class).single().getHeaderTitle()).isEqualTo("Zhang Wei");
        assertThat(find(CorrectionsMade.class).single().getElement().getTextRecursively())
                .contains("“Zhang Wie” became “Zhang Wei”", "2024-11-01 became 2024-11-02");
    }

    @Test
    void asksBeforeTypingIsThrownAway() {
        press("correct");
        press("cancel-record");
        assertThat(find(CorrectDialog.class).all()).as("nothing was typed").isEmpty();
        press("correct");
        test(find(TextField.class).withId("right-name").single()).setValue("Zhang Wei");
        press("cancel-record");
        assertThat(find(SureDialog.class).single().getElement().getTextRecursively())
                .contains("lost");
        press("not-sure");
        assertThat(find(CorrectDialog.class).all()).hasSize(1);
    }

    @Test
    void saysThatSomebodyLeavesAndThatTheyAreBack() {
        press("leave");
        press("save-leaving");
        assertThat(find(TextArea.class).withId("leaving-reason").single().isInvalid())
                .isTrue();
        test(find(TextArea.class).withId("leaving-reason").single()).setValue("moved away");
        press("save-leaving");
        assertThat(entry().status()).isEqualTo(RosterEntry.Status.LEFT);
        assertThat(find(RecordActs.class).single().getElement().getTextRecursively())
                .contains("Has left, from", "moved away");
        assertThat(find(Button.class).withId("enable").all()).isEmpty();
        assertThat(find(ComboBox.class).withId("give-position").all()).isEmpty();

        press("back");
        press("save-back");
        assertThat(entry().departure()).isNull();
        assertThat(find(Button.class).withId("disable").all()).hasSize(1);
    }

    @Test
    void takesALeavingBackBeforeItsDay() {
        press("leave");
        test(find(DatePicker.class).withId("leaving-day").single())
                .setValue(desk.time().today().plusDays(30));
        test(find(TextArea.class).withId("leaving-reason").single()).setValue("end of contract");
        press("save-leaving");
        assertThat(entry().status()).isEqualTo(RosterEntry.Status.NEW);
        press("stays");
        press("sure");
        assertThat(entry().departure()).isNull();
        assertThat(find(Button.class).withId("leave").all()).hasSize(1);
        assertThat(find(RecordActs.class).single().getElement().getTextRecursively())
                .contains("Left before (1)", "Was to leave from", "taken back", "end of contract");
    }

    private RosterEntry entry() {
        return desk.roster().of(person).orElseThrow();
    }

    private void press(String button) {
        test(find(Button.class).withId(button).single()).click();
        roundTrip();
    }
}
