package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiToken;
import org.gatepost.people.Roster;
import org.gatepost.people.RosterEntry.Status;
import org.gatepost.widget.CountTile;
import org.gatepost.widget.Tone;

/** Which accounts are locked, missing or not taken up yet, each a way to them, and which tokens end soon. */
@StyleSheet("context://css/people.css")
final class AccountNews extends Section {

    private static final int SOON_DAYS = 30;

    private final transient CompanyTime time;

    AccountNews(Roster roster, ApiAccess access, CompanyTime time) {
        this.time = time;
        addClassNames("gp-stack");
        var tiles = new Div(
                tile(roster, Status.LOCKED, Tone.EXPIRING),
                tile(roster, Status.NONE, Tone.IN_PROGRESS),
                tile(roster, Status.NEW, Tone.IN_PROGRESS),
                tile(roster, Status.CLOSED, Tone.BLOCKED),
                tile(roster, Status.OPEN, Tone.CLEARED));
        tiles.addClassName("gp-tiles");
        add(new H2(getTranslation("people.home.title")), tiles, new H2(getTranslation("people.home.tokens")));
        List<ApiToken> ending = access.endingWithin(SOON_DAYS);
        if (ending.isEmpty()) {
            var none = new Span(getTranslation("people.home.noTokens", SOON_DAYS));
            none.addClassName("gp-soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("gp-card", "gp-people-ending");
        ending.forEach(token -> list.add(new ListItem(
                new Anchor("api-tokens", token.name()),
                new Span(getTranslation(
                        "people.home.tokenEnds", time.date(token.expiresAt(), getLocale()), days(token))))));
        add(list);
    }

    private Component tile(Roster roster, Status status, Tone tone) {
        return new CountTile(
                "accounts?status=" + status.name().toLowerCase(Locale.ROOT),
                tone,
                roster.count("", status),
                getTranslation("people.show." + status));
    }

    private long days(ApiToken token) {
        return Duration.between(time.now(), token.expiresAt()).toDays();
    }
}
