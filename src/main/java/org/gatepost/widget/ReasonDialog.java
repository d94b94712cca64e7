package org.gatepost.widget;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.gatepost.kernel.Refusal;

/** Asks whether something is to be done that cannot be undone, and why. What is refused is told, and nothing typed is lost. */
public final class ReasonDialog extends Dialog {

    /**
     * What it says.
     *
     * @param means what comes of it
     * @param kept where the reason is kept and who reads it
     * @param missing said where there is none
     * @param act on the button that does it
     */
    public record Words(
            String title, String means, String reason, String kept, String missing, String back, String act) {}

    private final transient Words words;
    private final transient Consumer<String> act;
    private final Div message = new Div();
    private final TextArea reason = new TextArea();

    /**
     * @param longest the most characters of a reason
     * @param act does it; throws a {@link Refusal} when it will not
     */
    public ReasonDialog(Words words, int longest, Consumer<String> act) {
        this.words = words;
        this.act = act;
        addClassName("gp-room-dialog");
        setHeaderTitle(words.title());
        reason.setLabel(words.reason());
        reason.setHelperText(words.kept());
        reason.setMaxLength(longest);
        reason.setWidthFull();
        reason.setId("reason");
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        var form = new Div(message, new Paragraph(words.means()), reason);
        form.addClassName("gp-stack");
        add(form);
        var back = new Button(words.back(), event -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.setAutofocus(true);
        var end = new Button(words.act(), event -> act());
        end.addThemeVariants(ButtonVariant.ERROR);
        end.setId("void");
        getFooter().add(end, back);
    }

    private void act() {
        message.removeAll();
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(words.missing());
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        try {
            act.accept(reason.getValue());
            close();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
