package org.gatepost.report.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day and a time of it, with the months and days of the reader's language and 24 hours as everywhere else. */
final class MomentField extends DateTimePicker {

    MomentField(String label) {
        var symbols = DateFormatSymbols.getInstance(getLocale());
        setLabel(label);
        setDatePlaceholder(getTranslation("report.moment.date"));
        setTimePlaceholder(getTranslation("report.moment.time"));
        setDateAriaLabel(getTranslation("report.moment.date"));
        setTimeAriaLabel(getTranslation("report.moment.time"));
        // Plain English is American here and would say 8:00 PM for a time that the page writes as 20:00.
        setLocale(getLocale().getLanguage().equals("en") ? Locale.UK : getLocale());
        setDatePickerI18n(new DatePicker.DatePickerI18n()
                // Taken as well is what the page itself writes in each language.
                .setDateFormats("yyyy-MM-dd", "yyyy年M月d日", "d MMM yyyy", "d MMMM yyyy", "yyyy/M/d")
                .setMonthNames(named(symbols.getMonths()))
                .setWeekdays(named(symbols.getWeekdays()))
                .setWeekdaysShort(named(symbols.getShortWeekdays()))
                .setToday(getTranslation("report.moment.today"))
                .setCancel(getTranslation("report.moment.cancel"))
                .setFirstDayOfWeek(1));
        setStep(Duration.ofMinutes(30));
        addClassName("gp-moment");
    }

    /** Without the empty entry that Java keeps first among the days and last among the months. */
    private static List<String> named(String[] names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).toList();
    }
}
