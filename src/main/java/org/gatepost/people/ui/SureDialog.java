package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Asks once more before something grave is done to somebody: to whom, and what follows from it. */
final class SureDialog extends ConfirmDialog {

    private boolean sure;

    /**
     * @param effects what follows, a paragraph each
     * @param yes what the button says that does it
     * @param act what to do when it is pressed
     * @param leave what to do when the dialog is left in any other way
     */
    SureDialog(String question, List<String> effects, String yes, Runnable act, Runnable leave) {
        this(question, effects, yes, "people.dialog.cancel", act, leave);
    }

    private SureDialog(String question, List<String> effects, String yes, String no, Runnable act, Runnable leave) {
        addClassName("gp-people-sure");
        setHeader(question);
        effects.forEach(effect -> add(new Paragraph(effect)));
        var back = new Button(getTranslation(no), event -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.setId("not-sure");
        var go = new Button(yes, event -> {
            sure = true;
            close();
            act.run();
        });
        go.setId("sure");
        // The component gives the focus to what stands in the place of its confirm button: here what is safe.
        setConfirmButton(back);
        setRejectable(true);
        setRejectButton(go);
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && !sure) {
                leave.run();
            }
        });
    }

    /** Asks whether a form in which something was typed is to be thrown away. */
    static SureDialog discarding(Component form, Runnable discard) {
        return discarding(form, "people.discard.title", discard);
    }

    /** The same in words that fit another form. */
    static SureDialog discarding(Component form, String question, Runnable discard) {
        return new SureDialog(
                form.getTranslation(question),
                List.of(form.getTranslation("people.discard.lost")),
                form.getTranslation("people.discard.yes"),
                "people.discard.no",
                discard,
                () -> {});
    }
}
