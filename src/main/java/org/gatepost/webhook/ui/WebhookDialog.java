package org.gatepost.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PositionCatalogue;
import org.gatepost.webhook.WebhookSecret;
import org.gatepost.webhook.Webhooks;
import org.gatepost.widget.Notice;

/** Adds an address. What is wrong with it is said at the field, and nothing typed is lost. */
final class WebhookDialog extends Dialog {

    private final transient Webhooks webhooks;
    private final transient Runnable changed;
    private final Div message = new Div();
    private final TextField name = field("webhook.name", Webhooks.LONGEST_NAME);
    private final TextField address = field("webhook.address", Webhooks.LONGEST_ADDRESS);
    private final Select<PositionCatalogue.Choice> position = new Select<>();

    WebhookDialog(Webhooks webhooks, List<PositionCatalogue.Choice> positions, Runnable changed) {
        this.webhooks = webhooks;
        this.changed = changed;
        setHeaderTitle(getTranslation("webhook.add"));
        addClassName("gp-webhook-dialog");
        setWidth("32rem");
        setMaxWidth("100%");
        // A tap beside it would throw away what was typed.
        setCloseOnOutsideClick(false);
        name.setId("webhook-name");
        name.setHelperText(getTranslation("webhook.nameHelp"));
        address.setId("webhook-address");
        address.setPlaceholder("https://door.example.com/gatepost");
        address.setHelperText(getTranslation("webhook.addressHelp"));
        address.setAutocapitalize(Autocapitalize.NONE);
        address.getElement().setAttribute("inputmode", "url");
        position.setLabel(getTranslation("webhook.position"));
        position.setItems(positions);
        position.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("webhook.allPositions")
                : choice.title().in(getLocale()));
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption(getTranslation("webhook.allPositions"));
        position.setPlaceholder(getTranslation("webhook.allPositions"));
        position.setWidthFull();
        var form = new Div(message, name, address, position);
        form.addClassNames("gp-stack", "gp-webhook-form");
        add(form);
        var make = new Button(getTranslation("webhook.addIt"), event -> add());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-webhook");
        getFooter().add(new Button(getTranslation("webhook.cancel"), event -> close()), make);
    }

    private TextField field(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        field.setWidthFull();
        field.addValueChangeListener(event -> field.setInvalid(false));
        return field;
    }

    private void add() {
        message.removeAll();
        name.setInvalid(false);
        address.setInvalid(false);
        PositionCatalogue.Choice only = position.getValue();
        try {
            WebhookSecret secret = webhooks.add(name.getValue(), address.getValue(), only == null ? null : only.id());
            close();
            changed.run();
            new SecretDialog(secret, "webhook.secret.added").open();
        } catch (Refusal refused) {
            tell(refused);
        }
    }

    private void tell(Refusal refused) {
        String text = getTranslation(refused.key(), refused.arguments());
        switch (refused.key()) {
            case "webhook.refused.name" -> tell(name, text);
            case "webhook.refused.many", "webhook.refused.key" -> message.add(Notice.bad(text));
            default -> tell(address, text);
        }
    }

    private static void tell(TextField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
