package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.gatepost.kernel.Refusal;

/** A new password, typed twice. */
final class NewPasswordFields extends Composite<Div> {

    private final PasswordField first = field("people.field.newPassword");
    private final PasswordField second = field("people.field.repeatPassword");

    NewPasswordFields() {
        getContent().addClassName("gp-people-form");
        first.setHelperText(getTranslation("people.field.passwordHelp"));
        first.setId("new-password");
        second.setId("repeat-password");
        getContent().add(first, second);
    }

    /**
     * What was typed both times.
     *
     * @throws Refusal when it was not the same
     */
    String agreed() {
        if (!first.getValue().equals(second.getValue())) {
            throw new Refusal("people.refusal.passwordsDiffer");
        }
        return first.getValue();
    }

    void clear() {
        first.clear();
        second.clear();
    }

    private PasswordField field(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }
}
