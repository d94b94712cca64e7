package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Departures;
import org.gatepost.people.Person;
import org.gatepost.people.RosterEntry;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Says from which day somebody has left, and why; and says first what follows from it. */
final class LeaveDialog extends Dialog {

    private final transient Person person;
    private final transient PeopleDesk desk;
    private final transient Runnable done;
    private final Div message = new Div();
    private final DatePicker day;
    private final TextArea reason = new TextArea();
    private final transient RequiredFields required = new RequiredFields();

    LeaveDialog(RosterEntry entry, PeopleDesk desk, Runnable done) {
        this.person = entry.person();
        this.desk = desk;
        this.done = done;
        day = Fields.date("people.leaving.day", desk.time().today());
        day.setId("leaving-day");
        day.setHelperText(getTranslation("people.leaving.dayHelp"));
        reason.setLabel(getTranslation("people.leaving.reason"));
        reason.setHelperText(getTranslation("people.leaving.reasonHelp"));
        reason.setMaxLength(Departures.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setId("leaving-reason");
        setHeaderTitle(getTranslation("people.leaving.title", person.name()));
        addClassName("gp-people-dialog");
        setCloseOnOutsideClick(false);
        required.add(day, getTranslation("people.leaving.missingDay"), "people.refusal.leavingDay");
        required.add(reason, getTranslation("people.leaving.missingReason"), "people.refusal.leavingReason");
        var form = new Div(message, new Paragraph(getTranslation("people.leaving.means", person.name())), day, reason);
        form.addClassName("gp-people-form");
        add(form);
        var save = new Button(getTranslation("people.leaving.save"), event -> save());
        save.addThemeVariants(ButtonVariant.ERROR);
        save.setId("save-leaving");
        var cancel = new Button(getTranslation("people.dialog.cancel"), event -> leave());
        cancel.setId("cancel-leaving");
        getFooter().add(save, cancel);
        addDialogCloseActionListener(event -> leave());
    }

    private void leave() {
        if (reason.isEmpty() && desk.time().today().equals(day.getValue())) {
            close();
        } else {
            SureDialog.discarding(this, "people.record.discard", this::close).open();
        }
    }

    private void save() {
        message.removeAll();
        var objections = desk.departures().objections(person.id(), day.getValue(), reason.getValue());
        if (!required.check(objections, this::words)) {
            return;
        }
        try {
            desk.departures().leaves(person.id(), day.getValue(), reason.getValue());
            close();
            Toast.good(getTranslation("people.account.done"));
            done.run();
        } catch (Refusal refusal) {
            if (!required.tell(refusal, words(refusal))) {
                message.add(Notice.bad(words(refusal)));
            }
        }
    }

    private String words(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.arguments());
    }
}
