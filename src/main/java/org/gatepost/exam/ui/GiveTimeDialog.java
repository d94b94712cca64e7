package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Seat;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** More time for one attempt that is open, with the reason. */
final class GiveTimeDialog extends Dialog {

    private static final int USUAL = 10;

    private final transient Invigilation invigilation;
    private final transient Seat seat;
    private final transient Runnable given;
    private final Div message = new Div();
    private final IntegerField minutes = new IntegerField();
    private final Select<TimeGivenFor> told = new Select<>();
    private final TextArea reason = new TextArea();

    GiveTimeDialog(Seat seat, Invigilation invigilation, Runnable given) {
        this.seat = seat;
        this.invigilation = invigilation;
        this.given = given;
        addClassName("gp-room-dialog");
        setHeaderTitle(getTranslation("exam.room.giveTo", seat.name()));
        minutes.setLabel(getTranslation("exam.room.howMany"));
        minutes.setMin(1);
        minutes.setMax(Invigilation.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(USUAL);
        minutes.setId("minutes");
        told.setLabel(getTranslation("exam.room.told"));
        told.setItems(EnumSet.complementOf(EnumSet.of(TimeGivenFor.OUTAGE)));
        told.setEmptySelectionAllowed(true);
        told.setEmptySelectionCaption(getTranslation("exam.room.told.nothing"));
        told.setItemLabelGenerator(
                each -> getTranslation(each == null ? "exam.room.told.nothing" : "exam.timeFor." + each));
        told.setWidthFull();
        told.setId("told");
        reason.setLabel(getTranslation("exam.room.reason"));
        reason.setHelperText(getTranslation("exam.room.reason.notShown"));
        reason.setMaxLength(Accommodating.LONGEST_REASON);
        reason.setWidthFull();
        reason.setId("reason");
        var form = new Div(message, minutes, told, reason);
        form.addClassName("gp-stack");
        add(form);
        var give = new Button(getTranslation("exam.room.give"), event -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setId("give");
        getFooter().add(new Button(getTranslation("exam.room.cancel"), event -> close()), give);
    }

    private void give() {
        message.removeAll();
        // What is no number at all is out of every range.
        int wanted = minutes.getValue() == null ? 0 : minutes.getValue();
        boolean sensible = wanted >= 1 && wanted <= Invigilation.MOST_MINUTES;
        if (!new Checks()
                .right(sensible, minutes, getTranslation("exam.refused.minutes", Invigilation.MOST_MINUTES))
                .written(reason)
                .passed()) {
            return;
        }
        try {
            invigilation.giveTime(seat.attempt(), wanted, reason.getValue(), told.getValue());
            close();
            Toast.good(getTranslation("exam.room.given", seat.name(), wanted));
            given.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
