package org.gatepost.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before something is done that cannot be taken back, and says what follows from it. */
final class Sure extends ConfirmDialog {

    /** @param yes what the button says that does it */
    Sure(String question, String effect, String yes, Runnable act) {
        setHeader(question);
        add(new Paragraph(effect));
        var back = new Button(getTranslation("webhook.cancel"), event -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        var go = new Button(yes, event -> {
            close();
            act.run();
        });
        go.setId("sure");
        // The focus goes to what stands in the place of its confirm button: here what is safe.
        setConfirmButton(back);
        setRejectable(true);
        setRejectButton(go);
    }
}
