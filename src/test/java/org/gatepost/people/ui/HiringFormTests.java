package org.gatepost.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.gatepost.Gatepost;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The form in which somebody is hired: what it warns of, and that it is not thrown away by a slip. */
@SpringBootTest(classes = Gatepost.class)
@ViewPackages(classes = AccountsView.class)
@SignedInAs(Role.HR)
class HiringFormTests extends SpringBrowserlessTest {

    @Autowired
    private PositionTitles titles;

    @BeforeEach
    void openTheForm() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("accounts", AccountsView.class);
        press("hire");
    }

    @Test
    void closesAtOnceWhileNothingHasBeenTyped() {
        press("cancel");
        assertThat(find(HireDialog.class).all()).isEmpty();
    }

    @Test
    void asksBeforeItThrowsAwayWhatWasTyped() {
        test(find(TextField.class).withId("name").single()).setValue("Zhang Wei");
        press("cancel");
        press("not-sure");
        assertThat(find(TextField.class).withId("name").single().getValue()).isEqualTo("Zhang Wei");
        press("cancel");
        press("sure");
        assertThat(find(HireDialog.class).all()).isEmpty();
    }

    @Test
    void saysAtTheDayOfHiringThatItIsTooFarOff() {
        DatePicker day = find(DatePicker.class).single();
        LocalDate today = day.getValue();
        day.setValue(today.plusDays(61));
        press("save");
        assertThat(day.getErrorMessage())
                .contains("at most 60 days ahead", today.plusDays(60).toString());
        day.setValue(LocalDate.of(1069, 11, 26));
        press("save");
        assertThat(day.getErrorMessage()).contains("the earliest day is 1970-01-01");
        day.setValue(today.plusDays(60));
        press("save");
        assertThat(day.isInvalid()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void warnsThatNothingIsAskedOfWhoeverHasNoPosition() {
        MultiSelectComboBox<PositionId> positions =
                find(MultiSelectComboBox.class).single();
        assertThat(positions.getHelperText()).contains("Without a position the gate asks nothing");
        positions.select(titles.all().getFirst());
        assertThat(positions.getHelperText()).isEmpty();
    }

    private void press(String button) {
        test(find(Button.class).withId(button).single()).click();
        roundTrip();
    }
}
