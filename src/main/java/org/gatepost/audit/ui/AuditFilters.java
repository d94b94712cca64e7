package org.gatepost.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.gatepost.audit.AuditFilter;
import org.gatepost.audit.AuditKind;
import org.gatepost.widget.Glyph;
import org.jspecify.annotations.Nullable;

/** The fields above the log. They show what the address says, and ask for another address. */
final class AuditFilters extends Div {

    private static final int QUIET_MILLIS = 350;

    private final TextField person = new TextField();
    private final Select<AuditKind> kind = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Checkbox withoutSignIns = new Checkbox();
    private final Button clear = new Button();
    private transient AuditFilter shown = AuditFilter.EVERYTHING;

    AuditFilters(List<AuditKind> kinds, Consumer<AuditFilter> wanted) {
        addClassName("gp-audit-filters");
        person.setLabel(getTranslation("audit.filter.person"));
        person.setPlaceholder(getTranslation("audit.filter.personHint"));
        person.setPrefixComponent(Glyph.SEARCH.icon());
        person.setClearButtonVisible(true);
        person.setMaxLength(200);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.setValueChangeTimeout(QUIET_MILLIS);
        person.setId("audit-person");
        person.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(shown.withPerson(event.getValue()));
            }
        });
        kind.setLabel(getTranslation("audit.filter.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(
                each -> each == null ? getTranslation("audit.filter.allKinds") : getTranslation("audit.kind." + each));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("audit.filter.allKinds"));
        kind.setPlaceholder(getTranslation("audit.filter.allKinds"));
        kind.setId("audit-kind");
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(shown.withKind(event.getValue()));
            }
        });
        day(from, "audit.filter.from", AuditFilter::withFrom, wanted);
        day(to, "audit.filter.to", AuditFilter::withTo, wanted);
        withoutSignIns.setLabel(getTranslation("audit.filter.withoutSignIns"));
        withoutSignIns.setId("audit-without-sign-ins");
        withoutSignIns.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(shown.withoutSignIns(event.getValue()));
            }
        });
        clear.setText(getTranslation("audit.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> wanted.accept(AuditFilter.EVERYTHING));
        add(person, kind, from, to, withoutSignIns, clear);
    }

    /** A day with the months and days of the reader's language. */
    private void day(
            DatePicker field,
            String label,
            BiFunction<AuditFilter, @Nullable LocalDate, AuditFilter> with,
            Consumer<AuditFilter> wanted) {
        field.setLabel(getTranslation(label));
        field.setClearButtonVisible(true);
        var symbols = DateFormatSymbols.getInstance(getLocale());
        field.setLocale(getLocale());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(named(symbols.getMonths()))
                .setWeekdays(named(symbols.getWeekdays()))
                .setWeekdaysShort(named(symbols.getShortWeekdays()))
                .setToday(getTranslation("audit.filter.today"))
                .setCancel(getTranslation("audit.filter.cancel"))
                .setFirstDayOfWeek(1));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(with.apply(shown, event.getValue()));
            }
        });
    }

    /** Without the empty entry that Java keeps first among the days and last among the months. */
    private static List<String> named(String[] names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).toList();
    }

    void show(AuditFilter filter) {
        shown = filter;
        // What somebody is typing is not taken out of their hands: "li " would lose its space.
        if (!person.getValue().strip().equals(filter.person())) {
            person.setValue(filter.person());
        }
        kind.setValue(filter.kind());
        from.setValue(filter.from());
        to.setValue(filter.to());
        withoutSignIns.setValue(filter.withoutSignIns());
        withoutSignIns.setVisible(filter.mayLeaveSignInsOut());
        clear.setVisible(!filter.isEverything());
    }
}
