package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gatepost.clearance.Waiving;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.Person;
import org.gatepost.people.PositionId;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Asks for a waiver; another person answers. */
final class WaiverForm extends Div {

    private final transient Waiving waiving;
    private final transient Person person;
    private final transient Runnable asked;
    private final Div message = new Div();
    private final Select<PositionId> position = new Select<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final TextArea reason = new TextArea();

    WaiverForm(Waiving waiving, Person person, Library library, CompanyTime time, Runnable asked) {
        this.waiving = waiving;
        this.person = person;
        this.asked = asked;
        addClassNames("gp-card", "gp-stack");
        List<PositionId> held = waiving.positionsOf(person.id());
        position.setLabel(getTranslation("clearance.waiver.position"));
        position.setItems(held);
        position.setItemLabelGenerator(id -> title(id, library, getLocale()));
        position.setValue(held.getFirst());
        position.setWidthFull();
        day(first, "clearance.waiver.first");
        first.setHelperText(getTranslation("clearance.waiver.first.help"));
        day(last, "clearance.waiver.last");
        last.setId("last");
        last.setHelperText(getTranslation("clearance.waiver.last.help", Waiving.MOST_DAYS));
        first.setMin(time.today());
        last.setMin(time.today());
        reason.setLabel(getTranslation("clearance.waiver.reason"));
        reason.setHelperText(getTranslation("clearance.waiver.reason.help"));
        reason.setMaxLength(Waiving.LONGEST_REASON);
        reason.setWidthFull();
        reason.setId("waiver-reason");
        var days = new Div(first, last);
        days.addClassNames("gp-row", "gp-waiver-days");
        // What is wrong is said when it is asked, in whole sentences.
        position.setManualValidation(true);
        first.setManualValidation(true);
        last.setManualValidation(true);
        reason.setManualValidation(true);
        var ask = new Button(getTranslation("clearance.waiver.ask"), event -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClassName("gp-action");
        ask.setId("ask-waiver");
        add(new H2(getTranslation("clearance.waiver.new")), position, days, reason, message, ask);
    }

    /** What a position is called; its id, when the content no longer has it. */
    static String title(PositionId id, Library library, Locale language) {
        return library.position(id)
                .map(position -> position.value().title().in(language))
                .orElse(id.value());
    }

    /** With the months and days of the reader's language. */
    private void day(DatePicker field, String label) {
        inWords(field, getLocale());
        field.setLabel(getTranslation(label));
    }

    static void inWords(DatePicker field, Locale language) {
        var symbols = DateFormatSymbols.getInstance(language);
        field.setClearButtonVisible(true);
        field.setLocale(language);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(named(symbols.getMonths()))
                .setWeekdays(named(symbols.getWeekdays()))
                .setWeekdaysShort(named(symbols.getShortWeekdays()))
                .setToday(field.getTranslation("clearance.waiver.today"))
                .setCancel(field.getTranslation("clearance.waiver.cancel"))
                .setFirstDayOfWeek(1));
    }

    /** Without the empty entry that Java keeps first among the days and last among the months. */
    private static List<String> named(String[] names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).toList();
    }

    private void ask() {
        message.removeAll();
        fields().forEach(field -> field.setInvalid(false));
        try {
            waiving.ask(person.id(), position.getValue(), reason.getValue(), first.getValue(), last.getValue());
            Toast.good(getTranslation("clearance.waiver.asked"));
            asked.run();
        } catch (Refusal refusal) {
            tell(refusal);
        }
    }

    /** At the field that it is about, where it is about one. */
    private void tell(Refusal refusal) {
        String words = getTranslation(refusal.key(), refusal.arguments());
        switch (refusal.key()) {
            case "clearance.waiver.refused.position" -> wrong(position, position, words);
            case "clearance.waiver.refused.first" -> wrong(first, first, words);
            case "clearance.waiver.refused.last", "clearance.waiver.refused.long" -> wrong(last, last, words);
            case "clearance.waiver.refused.reason" -> wrong(reason, reason, words);
            default -> message.add(Notice.bad(words));
        }
    }

    private static void wrong(HasValidation field, Focusable<?> focused, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        focused.focus();
    }

    private List<HasValidation> fields() {
        return List.of(position, first, last, reason);
    }
}
