package org.gatepost.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Fields of a form that must not be left empty; each says so itself until it has something. */
final class RequiredFields {

    private record Mark(
            Focusable<?> focus,
            HasValidationProperties validation,
            String text,
            Set<String> refusals,
            boolean mayBeEmpty) {

        void tell(String message) {
            validation.setErrorMessage(message);
            validation.setInvalid(true);
        }

        boolean isAbout(Refusal refusal) {
            return refusals.contains(refusal.key());
        }
    }

    private final Map<HasValue<?, ?>, Mark> marks = new LinkedHashMap<>();

    /**
     * Adds a field.
     *
     * @param text what the field says when it is empty
     * @param refusals keys of the refusals that are about this field
     */
    <F extends HasValue<?, ?> & HasValidationProperties & Focusable<?>> void add(
            F field, String text, String... refusals) {
        marks.put(field, new Mark(field, field, text, Set.of(refusals), false));
        field.addValueChangeListener(event -> {
            if (!isBlank(event.getValue())) {
                field.setInvalid(false);
            }
        });
    }

    /** Adds one that may be left empty, and is told what is refused all the same. */
    <F extends HasValue<?, ?> & HasValidationProperties & Focusable<?>> void addOptional(F field, String... refusals) {
        marks.put(field, new Mark(field, field, "", Set.of(refusals), true));
        field.addValueChangeListener(event -> field.setInvalid(false));
    }

    /**
     * Marks what is empty and what is refused, and leads to the first of it; false when there was some.
     *
     * @param refusals those about none of the fields are passed over
     * @param words what a refusal says
     */
    boolean check(Collection<Refusal> refusals, Function<Refusal, String> words) {
        List<Mark> wrong = new ArrayList<>();
        marks.forEach((field, mark) -> {
            String why = isBlank(field.getValue()) && !mark.mayBeEmpty()
                    ? unreadable(field).orElse(mark.text())
                    : refusals.stream()
                            .filter(mark::isAbout)
                            .findFirst()
                            .map(words)
                            .orElse("");
            if (!why.isEmpty()) {
                mark.tell(why);
                wrong.add(mark);
            }
        });
        wrong.stream().findFirst().ifPresent(mark -> mark.focus().focus());
        return wrong.isEmpty();
    }

    /** Says at the field what is wrong with it and leads there; false when the refusal is about none of them. */
    boolean tell(Refusal refusal, String message) {
        var about =
                marks.values().stream().filter(mark -> mark.isAbout(refusal)).findFirst();
        about.ifPresent(mark -> {
            mark.tell(message);
            mark.focus().focus();
        });
        return about.isPresent();
    }

    /** What a day says that was typed and is none: its value is as empty as if nothing had been typed. */
    private static Optional<String> unreadable(HasValue<?, ?> field) {
        if (!(field instanceof DatePicker day)) {
            return Optional.empty();
        }
        ValidationResult result = day.getDefaultValidator().apply(day.getValue(), new ValueContext(day, day));
        return Optional.of(result)
                .filter(ValidationResult::isError)
                .map(ValidationResult::getErrorMessage)
                .filter(why -> !why.isEmpty());
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }
}
