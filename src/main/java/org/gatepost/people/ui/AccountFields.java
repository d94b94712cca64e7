package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Set;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.NewAccount;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staffing;
import org.gatepost.widget.Glyph;

/** User name, initial password and, for an administrator, the roles of a new account. */
final class AccountFields extends Composite<Div> {

    private final TextField username = Fields.username();
    private final TextField password = Fields.text("people.field.initialPassword", 72);
    private final CheckboxGroup<Role> roles = rolesBesidesTrainee();
    private final transient RequiredFields required = new RequiredFields();

    AccountFields(Staffing staffing) {
        getContent().addClassName("gp-people-form");
        username.setId("username");
        password.setId("initial-password");
        password.setHelperText(getTranslation("people.field.initialPasswordHelp"));
        password.setValue(staffing.suggestPassword());
        var another = new Button(Glyph.REFRESH.icon(), event -> password.setValue(staffing.suggestPassword()));
        another.addThemeVariants(ButtonVariant.TERTIARY);
        another.setAriaLabel(getTranslation("people.field.anotherPassword"));
        password.setSuffixComponent(another);
        roles.setVisible(SignedIn.current().is(Role.ADMIN));
        required.add(
                username,
                getTranslation("people.missing.username"),
                "people.refusal.username",
                "people.refusal.usernameTaken");
        required.add(
                password,
                getTranslation("people.missing.password"),
                "people.refusal.passwordShort",
                "people.refusal.passwordLong",
                "people.refusal.passwordCommon",
                "people.refusal.passwordPersonal");
        getContent().add(username, password, roles);
    }

    /** Proposes a user name while none has been typed. */
    void propose(String name) {
        if (username.isEmpty()) {
            username.setValue(name);
        }
    }

    /** Whether a user name was typed or a role ticked. */
    boolean isBegun() {
        return !username.isEmpty() || !roles.isEmpty();
    }

    /** Marks what is empty and what is refused, and leads to the first of it; false when there was some. */
    boolean check(Collection<Refusal> refusals) {
        return required.check(refusals, this::words);
    }

    /** Says at the field what is wrong with it; false when it is about none of these fields. */
    boolean tell(Refusal refusal) {
        return required.tell(refusal, words(refusal));
    }

    private String words(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.arguments());
    }

    NewAccount account() {
        return new NewAccount(username.getValue(), roles.getValue(), password.getValue());
    }

    static CheckboxGroup<Role> rolesBesidesTrainee() {
        var group = new CheckboxGroup<Role>();
        group.setLabel(group.getTranslation("people.field.roles"));
        group.setItems(Role.TRAINER, Role.HR, Role.MANAGER, Role.ADMIN);
        group.setItemLabelGenerator(role -> group.getTranslation("people.role." + role));
        group.setValue(Set.of());
        group.setId("roles");
        return group;
    }
}
