package org.gatepost.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A department: one that there is, found by typing part of it, or a new one. What was typed differing only in case or in
 * white space is the one that there is.
 */
final class DepartmentField extends ComboBox<String> {

    private static final int MOST_ALIKE = 4;

    private final transient List<String> departments;

    DepartmentField(List<String> departments) {
        this.departments = List.copyOf(departments);
        setLabel(getTranslation("people.field.department"));
        setHelperText(getTranslation("people.field.departmentHelp"));
        setItems(departments);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> setValue(known(event.getDetail())));
        addValueChangeListener(event ->
                setHelperText(getTranslation(isNew() ? "people.field.departmentNew" : "people.field.departmentHelp")));
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    /** Whether nobody works in what is typed, so that somebody hired there would be its first. */
    boolean isNew() {
        return !typed().isEmpty() && !departments.contains(typed());
    }

    /** What is typed, without white space around it. */
    String typed() {
        @Nullable String value = getValue();
        return value == null ? "" : value.strip();
    }

    /** The departments that may have been meant: those that hold what is typed, or that it holds. */
    List<String> alike() {
        String typed = folded(typed());
        Predicate<String> holds =
                department -> folded(department).contains(typed) || typed.contains(folded(department));
        return departments.stream().filter(holds).limit(MOST_ALIKE).toList();
    }

    private String known(String typed) {
        return departments.stream()
                .filter(department -> folded(department).equals(folded(typed)))
                .findFirst()
                .orElse(typed.strip());
    }

    private static String folded(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
