package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Person;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.RosterEntry.Departure;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Says from which day somebody who had left is back. */
final class ReturnDialog extends Dialog {

    private final transient Person person;
    private final transient PeopleDesk desk;
    private final transient Runnable done;
    private final Div message = new Div();
    private final DatePicker day;
    private final transient RequiredFields required = new RequiredFields();

    ReturnDialog(RosterEntry entry, Departure departure, PeopleDesk desk, Runnable done) {
        this.person = entry.person();
        this.desk = desk;
        this.done = done;
        day = Fields.date("people.leaving.backDay", desk.time().today());
        day.setMin(departure.day());
        day.setMax(desk.time().today());
        day.setId("back-day");
        day.setHelperText(
                getTranslation("people.leaving.backDayHelp", departure.day().toString()));
        setHeaderTitle(getTranslation("people.leaving.backTitle", person.name()));
        addClassName("gp-people-dialog");
        required.add(day, getTranslation("people.leaving.missingDay"), "people.refusal.returnDay");
        var form = new Div(message, new Paragraph(getTranslation("people.leaving.backMeans", person.name())), day);
        form.addClassName("gp-people-form");
        add(form);
        var save = new Button(getTranslation("people.leaving.back"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-back");
        getFooter().add(new Button(getTranslation("people.dialog.cancel"), event -> close()), save);
    }

    private void save() {
        message.removeAll();
        if (day.isEmpty() && !required.check(List.of(), this::words)) {
            return;
        }
        if (!required.check(desk.departures().objections(person.id(), day.getValue()), this::words)) {
            return;
        }
        try {
            desk.departures().comesBack(person.id(), day.getValue());
            close();
            Toast.good(getTranslation("people.account.done"));
            done.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(words(refusal)));
        }
    }

    private String words(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.arguments());
    }
}
