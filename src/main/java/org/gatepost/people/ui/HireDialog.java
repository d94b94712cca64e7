package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staffing;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;
import org.jspecify.annotations.Nullable;

/** Hires somebody, with positions and an account from the first day. */
final class HireDialog extends Dialog {

    private final transient Staffing staffing;
    private final transient Runnable changed;
    private final LocalDate today;
    private boolean hired;
    private final Div message = new Div();
    private final TextField name = Fields.text("people.field.name", 120);
    private final TextField number = Fields.text("people.field.number", 40);
    private final TextField email = Fields.email();
    private final DepartmentField department;
    private final DatePicker hiredOn;
    private final MultiSelectComboBox<PositionId> positions = new MultiSelectComboBox<>();
    private final Checkbox withAccount = new Checkbox();
    private final AccountFields account;
    private final transient RequiredFields required = new RequiredFields();

    HireDialog(Staffing staffing, List<String> departments, PositionTitles titles, LocalDate today, Runnable changed) {
        this.staffing = staffing;
        this.changed = changed;
        this.today = today;
        this.hiredOn = Fields.date("people.field.hiredOn", today);
        this.account = new AccountFields(staffing);
        this.department = new DepartmentField(departments);
        setHeaderTitle(getTranslation("people.hire.title"));
        addClassName("gp-people-dialog");
        // A tap beside it would throw away what was typed.
        setCloseOnOutsideClick(false);
        name.setId("name");
        number.setId("number");
        number.setHelperText(getTranslation("people.field.numberHelp", 40));
        number.addValueChangeListener(event -> account.propose(event.getValue()));
        department.setId("department");
        positions.setLabel(getTranslation("people.field.positions"));
        positions.setItems(titles.all());
        positions.setItemLabelGenerator(position -> titles.of(position, getLocale()));
        positions.setWidthFull();
        positions.addValueChangeListener(event -> warnOfNoPosition());
        warnOfNoPosition();
        withAccount.setLabel(getTranslation("people.hire.withAccount"));
        withAccount.setValue(true);
        withAccount.addValueChangeListener(event -> account.setVisible(event.getValue()));
        required.add(name, getTranslation("people.missing.name"), "people.refusal.name");
        required.add(
                number, getTranslation("people.missing.number"), "people.refusal.number", "people.refusal.numberTaken");
        required.add(department, getTranslation("people.missing.department"), "people.refusal.department");
        required.add(
                hiredOn,
                getTranslation("people.missing.hiredOn"),
                "people.refusal.hiredLongAgo",
                "people.refusal.hiredFarAhead");
        email.setId("email");
        required.addOptional(email, "people.refusal.email");
        var form = new Div(message, name, number, department, hiredOn, email, positions, withAccount, account);
        form.addClassName("gp-people-form");
        add(form);
        var save = new Button(getTranslation("people.hire.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save");
        var cancel = new Button(getTranslation("people.dialog.cancel"), event -> leave());
        cancel.setId("cancel");
        getFooter().add(cancel, save);
        // Escape leads here too, and closes nothing by itself then.
        addDialogCloseActionListener(event -> leave());
    }

    /** The gate asks nothing of whoever holds no position, which is seldom what is meant. */
    private void warnOfNoPosition() {
        positions.setHelperText(positions.isEmpty() ? getTranslation("people.hire.noPosition") : "");
    }

    private void leave() {
        if (hired || !isBegun()) {
            close();
        } else {
            SureDialog.discarding(this, this::close).open();
        }
    }

    /** Whether anything has been typed that would be lost. */
    private boolean isBegun() {
        return !name.isEmpty()
                || !number.isEmpty()
                || !department.isEmpty()
                || !email.isEmpty()
                || !positions.isEmpty()
                || !today.equals(hiredOn.getValue())
                || account.isBegun();
    }

    private void save() {
        message.removeAll();
        NewAccount opened = withAccount.getValue() ? account.account() : null;
        List<Refusal> objections = staffing.objections(
                number.getValue(), name.getValue(), department.typed(), hiredOn.getValue(), email.getValue(), opened);
        // The account first, so that the focus ends up in the uppermost field.
        boolean accountFit = opened == null || account.check(objections);
        if (!required.check(objections, this::words) || !accountFit) {
            return;
        }
        if (department.isNew()) {
            new NewDepartmentDialog(department, () -> hire(opened)).open();
        } else {
            hire(opened);
        }
    }

    private void hire(@Nullable NewAccount opened) {
        try {
            staffing.hire(
                    new NewPerson(
                            number.getValue(),
                            name.getValue(),
                            department.typed(),
                            hiredOn.getValue(),
                            email.getValue()),
                    opened,
                    positions.getValue());
            changed.run();
            hired(opened);
        } catch (Refusal refusal) {
            if (!required.tell(refusal, words(refusal)) && !account.tell(refusal)) {
                message.add(Notice.bad(words(refusal)));
            }
        }
    }

    private String words(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.arguments());
    }

    private void hired(@Nullable NewAccount opened) {
        if (opened == null) {
            close();
            Toast.good(getTranslation("people.hire.done", name.getValue()));
            return;
        }
        hired = true;
        removeAll();
        add(HandOver.opened(name.getValue(), opened.username(), opened.initialPassword()));
        getFooter().removeAll();
        var done = new Button(getTranslation("people.dialog.done"), event -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
