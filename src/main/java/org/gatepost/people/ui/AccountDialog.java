package org.gatepost.people.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.NewAccount;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.RosterEntry.AccountState;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staffing;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** One person's account and positions, and what can be done with them. */
final class AccountDialog extends Dialog {

    private final transient PersonId person;
    private final transient PeopleDesk desk;
    private final transient Staffing staffing;
    private final transient Runnable changed;
    private final Div message = new Div();
    private final Div content = new Div();
    /** One for as long as the dialog is open: what is typed stays, whatever else is done meanwhile. */
    private final AccountFields fields;

    AccountDialog(PersonId person, PeopleDesk desk, Runnable changed) {
        this.person = person;
        this.desk = desk;
        this.staffing = desk.staffing();
        this.changed = changed;
        fields = new AccountFields(staffing);
        addClassName("gp-people-dialog");
        content.addClassName("gp-stack");
        add(message, content);
        var done = new Button(getTranslation("people.dialog.done"), event -> close());
        done.setId("done");
        getFooter().add(done);
        show();
    }

    private void show() {
        RosterEntry entry = desk.roster().of(person).orElseThrow();
        setHeaderTitle(entry.person().name());
        content.removeAll();
        content.add(new Facts()
                .with(getTranslation("people.field.number"), entry.person().number())
                .with(getTranslation("people.field.department"), entry.person().department())
                .with(getTranslation("people.field.hiredOn"), hired(entry))
                .with(getTranslation("people.field.account"), new AccountBadge(entry, desk.time())));
        Component record = section("people.record.heading", new RecordActs(entry, desk, () -> {
            message.removeAll();
            changed.run();
            show();
        }));
        AccountState account = entry.account();
        if (account == null) {
            content.add(record);
        } else {
            // Before the rest, because what is gravest and most wanted must not hide below the fold of a phone; after
            // what is said of leaving, on which it depends.
            Component held = section("people.account.title", account(entry, account));
            content.add(entry.departure() == null ? List.of(held, record) : List.of(record, held));
        }
        content.add(section("people.field.positions", new PositionsHeld(entry, desk.titles(), staffing, this::doing)));
        if (account == null && entry.status() != RosterEntry.Status.LEFT) {
            content.add(section("people.account.open", opening(entry)));
        }
    }

    private String hired(RosterEntry entry) {
        var day = entry.person().hiredOn().atStartOfDay(desk.time().zone());
        return desk.time().date(day.toInstant(), getLocale());
    }

    private Component opening(RosterEntry entry) {
        fields.propose(entry.person().number());
        var open = new Button(getTranslation("people.account.open"), event -> {
            if (fields.check(staffing.objections(person, fields.account()))) {
                doing(() -> open(entry, fields.account()));
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setId("open-account");
        var all = new Div(fields, open);
        all.addClassName("gp-stack");
        return all;
    }

    private void open(RosterEntry entry, NewAccount account) {
        staffing.openAccount(person, account);
        message.add(HandOver.opened(entry.person().name(), account.username(), account.initialPassword()));
    }

    private Component account(RosterEntry entry, AccountState account) {
        var all = new Div(new Facts()
                .with(getTranslation("people.field.username"), account.username())
                .with(getTranslation("people.account.failures"), String.valueOf(account.failedSignIns())));
        all.addClassName("gp-stack");
        // Of a closed account of somebody who is gone nothing is done before they are back.
        if (entry.status() != RosterEntry.Status.LEFT) {
            all.add(acts(entry, account));
        }
        if (SignedIn.current().is(Role.ADMIN)) {
            all.add(new RolesHeld(entry.person(), account, staffing, this::doing));
        }
        return all;
    }

    private Component acts(RosterEntry entry, AccountState account) {
        String whoElse = whoElseManages(account);
        if (!whoElse.isEmpty()) {
            var line = new Paragraph(getTranslation(whoElse));
            line.addClassName("gp-soft");
            line.setId("who-manages");
            return line;
        }
        var buttons = new Div();
        buttons.addClassName("gp-row");
        if (entry.status() == RosterEntry.Status.LOCKED) {
            buttons.add(button("unlock", event -> doing(() -> staffing.unlock(person))));
        }
        buttons.add(asked("reset", entry, () -> {
            String password = staffing.suggestPassword();
            staffing.resetPassword(person, password);
            message.add(HandOver.reset(entry.person().name(), account.username(), password));
        }));
        buttons.add(
                account.enabled()
                        ? asked("disable", entry, () -> staffing.disable(person))
                        : asked("enable", entry, () -> staffing.enable(person)));
        return buttons;
    }

    /** Who looks after this account, when it is not whoever reads: what would be refused is not offered. */
    private String whoElseManages(AccountState account) {
        SignedIn reader = SignedIn.current();
        if (reader.person().equals(person)) {
            return "people.account.own";
        }
        boolean trainee = account.roles().equals(Set.of(Role.TRAINEE));
        return trainee || reader.is(Role.ADMIN) ? "" : "people.refusal.onlyAdministrator";
    }

    /** A button for what is not done by one press. */
    private Button asked(String act, RosterEntry entry, Runnable intention) {
        String name = entry.person().name();
        return button(
                act,
                event -> new SureDialog(
                                getTranslation("people.sure." + act, name),
                                List.of(getTranslation("people.sureEffect." + act, name)),
                                getTranslation("people.account." + act),
                                () -> doing(intention),
                                () -> {})
                        .open());
    }

    private Button button(String act, ComponentEventListener<ClickEvent<Button>> press) {
        var button = new Button(getTranslation("people.account." + act), press);
        button.setId(act);
        return button;
    }

    /** Does it, says so or why not, and shows how things stand then. */
    private void doing(Runnable intention) {
        message.removeAll();
        try {
            intention.run();
            changed.run();
            Toast.good(getTranslation("people.account.done"));
        } catch (Refusal refusal) {
            if (!fields.isAttached() || !fields.tell(refusal)) {
                message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
            }
        }
        show();
    }

    private Section section(String key, Component inside) {
        var section = new Section(new H3(getTranslation(key)), inside);
        section.addClassName("gp-stack");
        return section;
    }
}
