package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.ChangePreview;

/** Asks once more before something follows from a change for good: for how many, by when, and what that may cost them. */
final class ChangeSureDialog extends Dialog {

    /**
     * @param due the last day of an exam in words; empty where none is asked
     * @param go what to do when the answer is yes
     */
    ChangeSureDialog(ChangePreview preview, ChangeChoice.Kind kind, String due, Runnable go) {
        setHeaderTitle(getTranslation("clearance.change.sure." + kind, preview.people()));
        var content = new Div(new Paragraph(getTranslation("clearance.change.sure." + kind + ".text", due)));
        content.addClassName("gp-stack");
        int stopping = preview.stopping();
        if (kind == ChangeChoice.Kind.DELTA && stopping > 0) {
            content.add(new Paragraph(getTranslation("clearance.change.sure.stops", stopping)));
        }
        if (preview.owing() > 0) {
            content.add(new Paragraph(getTranslation("clearance.change.owing." + kind, preview.owing())));
        }
        content.add(new Paragraph(getTranslation("clearance.change.final")));
        add(content);
        var back = new Button(getTranslation("clearance.change.sure.back"), event -> close());
        back.setAutofocus(true);
        var yes = new Button(getTranslation("clearance.change.sure.yes." + kind), event -> {
            close();
            go.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        yes.setId("change-sure");
        getFooter().add(back, yes);
    }
}
