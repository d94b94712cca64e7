package org.gatepost.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a form that must not be left empty; each says so itself until it has something. */
final class RequiredFields {

    private record Mark(Focusable<?> focus, HasValidationProperties validation, String text) {}

    private final Map<HasValue<?, ?>, Mark> marks = new LinkedHashMap<>();

    /** @param text what the field says when it is empty */
    <F extends HasValue<?, ?> & HasValidationProperties & Focusable<?>> void add(F field, String text) {
        marks.put(field, new Mark(field, field, text));
        field.addValueChangeListener(event -> {
            if (!isBlank(event.getValue())) {
                field.setInvalid(false);
            }
        });
    }

    /** Marks what is empty and leads to the first of it; false when there was some. */
    boolean complete() {
        List<Mark> missing = marks.entrySet().stream()
                .filter(entry -> isBlank(entry.getKey().getValue()))
                .map(Map.Entry::getValue)
                .toList();
        missing.forEach(mark -> {
            mark.validation().setErrorMessage(mark.text());
            mark.validation().setInvalid(true);
        });
        missing.stream().findFirst().ifPresent(mark -> mark.focus().focus());
        return missing.isEmpty();
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }
}
