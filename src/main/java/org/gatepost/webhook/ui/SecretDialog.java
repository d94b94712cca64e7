package org.gatepost.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.gatepost.webhook.WebhookSecret;
import org.gatepost.widget.CopyButton;
import org.gatepost.widget.Notice;

/** Shows a secret, this once. */
final class SecretDialog extends Dialog {

    SecretDialog(WebhookSecret secret, String happened) {
        setHeaderTitle(getTranslation("webhook.secret"));
        addClassName("gp-webhook-dialog");
        setWidth("32rem");
        setMaxWidth("100%");
        // A tap beside it would throw away what nobody has noted yet.
        setCloseOnOutsideClick(false);
        // An area breaks the long line: on a phone a field would show half of it.
        var shown = new TextArea(getTranslation("webhook.secret"));
        shown.setValue(secret.value());
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        shown.setId("webhook-secret");
        var how = new Anchor("api/v1/openapi.json", getTranslation("webhook.secret.how"), AnchorTarget.BLANK);
        how.addClassName("gp-small");
        var told = new Div(Notice.good(getTranslation(happened)), shown, new CopyButton(secret.value()), how);
        told.addClassNames("gp-stack", "gp-webhook-form");
        add(told);
        var done = new Button(getTranslation("webhook.done"), event -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setId("webhook-done");
        getFooter().add(done);
    }
}
