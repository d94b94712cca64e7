package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Role;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.RosterEntry.AccountState;
import org.jspecify.annotations.Nullable;

/** A person in the list: who they are, what they hold, and what their account is and may do. */
final class AccountRow extends Div {

    AccountRow(RosterEntry entry, PositionTitles titles, CompanyTime time, Runnable opened) {
        addClassName("gp-people-row");
        var person = entry.person();
        var name = new NativeButton(person.name(), event -> opened.run());
        name.addClassName("gp-people-name");
        AccountState account = entry.account();
        var username = new Span(account == null ? "" : account.username());
        username.addClassNames("gp-small", "gp-people-username");
        var holds = soft(entry.positions().stream()
                .map(position -> titles.of(position, getLocale()))
                .collect(Collectors.joining(getTranslation("people.list.separator"))));
        add(
                new Div(name, soft(getTranslation("people.accounts.numberAt", person.number(), person.department()))),
                new Div(username, holds),
                new Div(new AccountBadge(entry, time), soft(roles(account))));
    }

    /** What stands above the list. */
    static Div headings() {
        var headings = new Div();
        headings.add(
                new Span(headings.getTranslation("people.accounts.who")),
                new Span(headings.getTranslation("people.accounts.holding")),
                new Span(headings.getTranslation("people.accounts.state")));
        headings.addClassNames("gp-people-row", "gp-people-headings");
        return headings;
    }

    /** Everybody is a trainee, which tells nothing. */
    private String roles(@Nullable AccountState account) {
        return account == null
                ? ""
                : account.roles().stream()
                        .filter(role -> role != Role.TRAINEE)
                        .sorted()
                        .map(role -> getTranslation("people.role." + role))
                        .collect(Collectors.joining(getTranslation("people.list.separator")));
    }

    private static Component soft(String text) {
        var soft = new Span(text);
        soft.addClassNames("gp-soft", "gp-small", "gp-people-holds");
        return soft;
    }
}
