package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.RosterEntry.Departure;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;
import org.jspecify.annotations.Nullable;

/** What is put right in somebody's record, and that they leave or are back; never one's own. */
final class RecordActs extends Composite<Div> {

    private final transient RosterEntry entry;
    private final transient PeopleDesk desk;
    private final transient Runnable done;

    /** @param done what to do when something was done */
    RecordActs(RosterEntry entry, PeopleDesk desk, Runnable done) {
        this.entry = entry;
        this.desk = desk;
        this.done = done;
        getContent().addClassName("gp-stack");
        Departure departure = entry.departure();
        if (departure != null) {
            String said = getTranslation(
                    departure.gone() ? "people.leaving.gone" : "people.leaving.planned", date(departure.day()));
            var why = new Paragraph(departure.reason());
            getContent().add(departure.gone() ? Notice.bad(said, why) : Notice.warning(said, why));
        }
        if (SignedIn.current().person().equals(entry.person().id())) {
            var own = new Paragraph(getTranslation("people.record.own"));
            own.addClassName("gp-soft");
            getContent().add(own);
        } else {
            getContent().add(buttons(departure));
        }
        var history = new LeavingsBefore(desk.departures().of(entry.person().id()), desk.time());
        history.setVisible(history.hasAny());
        getContent().add(history);
        var before = new CorrectionsMade(desk.records().of(entry.person().id()), desk.time());
        before.setVisible(before.hasAny());
        getContent().add(before);
    }

    private Div buttons(@Nullable Departure departure) {
        var correct = new Button(
                getTranslation("people.record.correct"), event -> new CorrectDialog(entry, desk, done).open());
        correct.setId("correct");
        var buttons = new Div(correct, leaving(departure));
        buttons.addClassName("gp-row");
        return buttons;
    }

    private Button leaving(@Nullable Departure departure) {
        if (departure == null) {
            var leave = new Button(
                    getTranslation("people.leaving.say"), event -> new LeaveDialog(entry, desk, done).open());
            leave.setId("leave");
            return leave;
        }
        if (departure.gone()) {
            var back = new Button(
                    getTranslation("people.leaving.back"),
                    event -> new ReturnDialog(entry, departure, desk, done).open());
            back.setId("back");
            return back;
        }
        var stays = new Button(getTranslation("people.leaving.stays"), event -> stays(departure));
        stays.setId("stays");
        return stays;
    }

    private void stays(Departure departure) {
        String name = entry.person().name();
        new SureDialog(
                        getTranslation("people.sure.stays", name),
                        List.of(getTranslation("people.sureEffect.stays", name, date(departure.day()))),
                        getTranslation("people.leaving.stays"),
                        () -> takeBack(departure),
                        () -> {})
                .open();
    }

    private void takeBack(Departure departure) {
        try {
            desk.departures().comesBack(entry.person().id(), departure.day());
            Toast.good(getTranslation("people.account.done"));
        } catch (Refusal refusal) {
            Toast.bad(getTranslation(refusal.key(), refusal.arguments()));
        }
        done.run();
    }

    private String date(LocalDate day) {
        return desk.time().date(day.atStartOfDay(desk.time().zone()).toInstant(), getLocale());
    }
}
