package org.gatepost.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Form fields as this room's forms share them. */
final class Fields {

    private Fields() {}

    static TextField text(String key, int longest) {
        var field = new TextField();
        field.setLabel(field.getTranslation(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setAutocomplete(Autocomplete.OFF);
        field.setWidthFull();
        return field;
    }

    /** Where somebody reads mail; may be left empty. */
    static TextField email() {
        TextField field = text("people.field.email", 254);
        field.setRequiredIndicatorVisible(false);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.setHelperText(field.getTranslation("people.field.emailHelp"));
        field.getElement().setAttribute("inputmode", "email");
        return field;
    }

    static TextField username() {
        TextField field = text("people.field.username", 80);
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.setHelperText(field.getTranslation("people.field.usernameHelp"));
        return field;
    }

    /** A date with the months and days of the reader's language. */
    static DatePicker date(String key, LocalDate value) {
        var field = new DatePicker(value);
        field.setLabel(field.getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        Locale locale = field.getLocale();
        var symbols = DateFormatSymbols.getInstance(locale);
        field.setLocale(locale);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(named(symbols.getMonths()))
                .setWeekdays(named(symbols.getWeekdays()))
                .setWeekdaysShort(named(symbols.getShortWeekdays()))
                .setToday(field.getTranslation("people.field.today"))
                .setBadInputErrorMessage(field.getTranslation("people.refusal.noSuchDay"))
                .setCancel(field.getTranslation("people.dialog.cancel"))
                .setFirstDayOfWeek(1));
        return field;
    }

    /** Without the empty entry that Java keeps first among the days and last among the months. */
    private static List<String> named(String[] names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).toList();
    }
}
