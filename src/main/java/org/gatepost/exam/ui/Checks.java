package org.gatepost.exam.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.exam.Accommodating;

/** What is wrong with a form, each said at its field and all of it at once. */
final class Checks {

    private final List<Focusable<?>> wrong = new ArrayList<>();

    /** @param words what the field says when it is not right */
    <F extends HasValidationProperties & Focusable<?>> Checks right(boolean right, F field, String words) {
        if (!right) {
            field.setErrorMessage(words);
            wrong.add(field);
        }
        field.setInvalid(!right);
        return this;
    }

    /** Something is written, and not too much. */
    Checks written(TextArea field) {
        String words = field.getValue().strip();
        return right(
                !words.isEmpty() && words.length() <= Accommodating.LONGEST_REASON,
                field,
                words.isEmpty()
                        ? field.getTranslation("exam.refused.noReason")
                        : field.getTranslation("exam.refused.longReason", Accommodating.LONGEST_REASON));
    }

    /** Whether nothing is wrong; leads to the first field that is. */
    boolean passed() {
        wrong.stream().findFirst().ifPresent(Focusable::focus);
        return wrong.isEmpty();
    }
}
