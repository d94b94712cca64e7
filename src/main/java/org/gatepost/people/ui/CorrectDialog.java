package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.NewPerson;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.RosterEntry;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Puts right what was written of somebody who has been hired. */
final class CorrectDialog extends Dialog {

    private final transient PersonId id;
    private final transient Person before;
    private final transient PeopleDesk desk;
    private final transient Runnable done;
    private final Div message = new Div();
    private final TextField name = Fields.text("people.field.name", 120);
    private final TextField number = Fields.text("people.field.number", 40);
    private final TextField email = Fields.email();
    private final String emailBefore;
    private final DepartmentField department;
    private final DatePicker hiredOn;
    private final transient RequiredFields required = new RequiredFields();

    CorrectDialog(RosterEntry entry, PeopleDesk desk, Runnable done) {
        this.before = entry.person();
        this.id = before.id();
        this.desk = desk;
        this.done = done;
        department = new DepartmentField(desk.roster().departments());
        hiredOn = Fields.date("people.field.hiredOn", before.hiredOn());
        setHeaderTitle(getTranslation("people.record.title", before.name()));
        addClassName("gp-people-dialog");
        // A tap beside it would throw away what was typed.
        setCloseOnOutsideClick(false);
        name.setId("right-name");
        name.setValue(before.name());
        number.setId("right-number");
        number.setValue(before.number());
        number.setHelperText(getTranslation("people.record.numberHelp"));
        department.setId("right-department");
        department.setValue(before.department());
        hiredOn.setId("right-hired");
        required.add(
                name, getTranslation("people.missing.name"), "people.refusal.name", "people.refusal.meanwhile.NAME");
        required.add(
                number,
                getTranslation("people.missing.number"),
                "people.refusal.number",
                "people.refusal.numberTaken",
                "people.refusal.meanwhile.NUMBER");
        required.add(
                department,
                getTranslation("people.missing.department"),
                "people.refusal.department",
                "people.refusal.meanwhile.DEPARTMENT");
        required.add(
                hiredOn,
                getTranslation("people.missing.hiredOn"),
                "people.refusal.hiredLongAgo",
                "people.refusal.hiredFarAhead",
                "people.refusal.meanwhile.HIRED_ON");
        emailBefore = desk.records().emailOf(id);
        email.setId("right-email");
        email.setValue(emailBefore);
        required.addOptional(email, "people.refusal.email", "people.refusal.meanwhile.EMAIL");
        var kept = new Paragraph(getTranslation("people.record.kept"));
        kept.addClassNames("gp-soft", "gp-small");
        var form = new Div(message, name, number, department, hiredOn, email, kept);
        form.addClassName("gp-people-form");
        add(form);
        var save = new Button(getTranslation("people.record.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-record");
        var cancel = new Button(getTranslation("people.dialog.cancel"), event -> leave());
        cancel.setId("cancel-record");
        getFooter().add(cancel, save);
        addDialogCloseActionListener(event -> leave());
    }

    private void leave() {
        if (isChanged()) {
            SureDialog.discarding(this, "people.record.discard", this::close).open();
        } else {
            close();
        }
    }

    private boolean isChanged() {
        return !name.getValue().equals(before.name())
                || !number.getValue().equals(before.number())
                || !department.typed().equals(before.department())
                || !email.getValue().equals(emailBefore)
                || !before.hiredOn().equals(hiredOn.getValue());
    }

    private void save() {
        message.removeAll();
        var objections = desk.records()
                .objections(
                        id,
                        number.getValue(),
                        name.getValue(),
                        department.typed(),
                        hiredOn.getValue(),
                        email.getValue());
        if (!required.check(objections, this::words)) {
            return;
        }
        if (department.isNew()) {
            new NewDepartmentDialog(department, this::correct).open();
        } else {
            correct();
        }
    }

    private void correct() {
        try {
            desk.records()
                    .correct(
                            before,
                            emailBefore,
                            new NewPerson(
                                    number.getValue(),
                                    name.getValue(),
                                    department.typed(),
                                    hiredOn.getValue(),
                                    email.getValue()));
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
