package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Seat;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Ends an open attempt so that it counts for nothing, with the reason, and says what that means. */
final class VoidDialog extends Dialog {

    private final transient Invigilation invigilation;
    private final transient Seat seat;
    private final transient Runnable ended;
    private final Div message = new Div();
    private final TextArea reason = new TextArea();

    VoidDialog(Seat seat, Invigilation invigilation, Runnable ended) {
        this.seat = seat;
        this.invigilation = invigilation;
        this.ended = ended;
        addClassName("gp-room-dialog");
        setHeaderTitle(getTranslation("exam.room.voidOf", seat.name()));
        reason.setLabel(getTranslation("exam.room.reason"));
        reason.setHelperText(getTranslation("exam.room.reason.kept"));
        reason.setMaxLength(Accommodating.LONGEST_REASON);
        reason.setWidthFull();
        reason.setId("reason");
        var form = new Div(message, new Paragraph(getTranslation("exam.room.void.means")), reason);
        form.addClassName("gp-stack");
        add(form);
        var back = new Button(getTranslation("exam.room.cancel"), event -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.setAutofocus(true);
        var end = new Button(getTranslation("exam.room.void"), event -> end());
        end.addThemeVariants(ButtonVariant.ERROR);
        end.setId("void");
        getFooter().add(end, back);
    }

    private void end() {
        message.removeAll();
        try {
            invigilation.voidAttempt(seat.attempt(), reason.getValue());
            close();
            Toast.good(getTranslation("exam.room.voided", seat.name()));
            ended.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
