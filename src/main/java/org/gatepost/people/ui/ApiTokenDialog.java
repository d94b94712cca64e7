package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Objects;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiScope;
import org.gatepost.people.ApiSecret;
import org.gatepost.widget.CopyButton;
import org.gatepost.widget.Notice;

/** Makes a token and shows its secret, once. */
final class ApiTokenDialog extends Dialog {

    private final transient ApiAccess access;
    private final transient Runnable changed;
    private final Div message = new Div();
    private final TextField name = Fields.text("people.api.name", ApiAccess.LONGEST_NAME);
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>();
    private final IntegerField days = new IntegerField();

    ApiTokenDialog(ApiAccess access, Runnable changed) {
        this.access = access;
        this.changed = changed;
        setHeaderTitle(getTranslation("people.api.make"));
        addClassName("gp-people-dialog");
        // A tap beside it would throw away what was typed, or a secret that nobody has noted yet.
        setCloseOnOutsideClick(false);
        name.setId("token-name");
        name.setManualValidation(true);
        name.addValueChangeListener(event -> name.setInvalid(false));
        name.setHelperText(getTranslation("people.api.nameHelp"));
        scopes.setLabel(getTranslation("people.api.scope"));
        scopes.setItems(ApiScope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation("people.api.scope." + scope, scope.written()));
        scopes.setValue(EnumSet.allOf(ApiScope.class));
        scopes.setManualValidation(true);
        scopes.addValueChangeListener(event -> scopes.setInvalid(false));
        days.setManualValidation(true);
        days.addValueChangeListener(event -> days.setInvalid(false));
        days.setLabel(getTranslation("people.api.days"));
        days.setMin(1);
        days.setMax(ApiAccess.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(90);
        var form = new Div(message, name, scopes, days);
        form.addClassName("gp-people-form");
        add(form);
        var make = new Button(getTranslation("people.api.makeIt"), event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-token");
        getFooter().add(new Button(getTranslation("people.dialog.cancel"), event -> close()), make);
    }

    private void make() {
        message.removeAll();
        name.setInvalid(false);
        scopes.setInvalid(false);
        days.setInvalid(false);
        try {
            ApiSecret secret =
                    access.make(name.getValue(), scopes.getValue(), Objects.requireNonNullElse(days.getValue(), 0));
            changed.run();
            handOver(secret);
        } catch (Refusal refused) {
            tell(refused);
        }
    }

    /** At the field that it is about, so that nobody looks for what to put right. */
    private void tell(Refusal refused) {
        String text = getTranslation(refused.key(), refused.arguments());
        switch (refused.key()) {
            case "people.api.refused.name" -> {
                name.setErrorMessage(text);
                name.setInvalid(true);
                name.focus();
            }
            case "people.api.refused.scopes" -> {
                scopes.setErrorMessage(text);
                scopes.setInvalid(true);
            }
            case "people.api.refused.days" -> {
                days.setErrorMessage(text);
                days.setInvalid(true);
                days.focus();
            }
            default -> message.add(Notice.bad(text));
        }
    }

    private void handOver(ApiSecret secret) {
        removeAll();
        // An area breaks the long line: on a phone a field would show half of it.
        var shown = new TextArea(getTranslation("people.api.secret"));
        shown.setValue(secret.value());
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        shown.setId("secret");
        var told = new Div(Notice.good(getTranslation("people.api.once")), shown, new CopyButton(secret.value()));
        told.addClassName("gp-stack");
        add(told);
        getFooter().removeAll();
        var done = new Button(getTranslation("people.dialog.done"), event -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
