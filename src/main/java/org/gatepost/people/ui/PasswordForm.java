package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.OwnAccount;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Changes one's own password. */
final class PasswordForm extends Composite<Div> {

    private final transient OwnAccount account;
    private final boolean thenGoOn;
    private final Div message = new Div();
    private final PasswordField old = new PasswordField();
    private final NewPasswordFields fresh = new NewPasswordFields();

    /** @param thenGoOn whether the person was kept from where they wanted to go, and goes there afterwards */
    PasswordForm(OwnAccount account, boolean thenGoOn) {
        this.account = account;
        this.thenGoOn = thenGoOn;
        old.setLabel(getTranslation("people.field.oldPassword"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setRequiredIndicatorVisible(true);
        old.setWidthFull();
        old.setId("old-password");
        var save = new Button(getTranslation("people.profile.savePassword"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        save.setId("save-password");
        getContent().addClassName("gp-people-form");
        getContent().add(message, old, fresh, save);
    }

    private void save() {
        message.removeAll();
        try {
            account.changePassword(old.getValue(), fresh.agreed());
            old.clear();
            fresh.clear();
            if (thenGoOn) {
                // The address is still that of the page they asked for.
                getUI().ifPresent(ui -> ui.getPage().reload());
            } else {
                Toast.good(getTranslation("people.profile.passwordSaved"));
            }
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
