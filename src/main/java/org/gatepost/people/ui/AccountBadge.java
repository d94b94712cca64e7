package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.RosterEntry;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;

/** How it stands with somebody's account, and until when. */
final class AccountBadge extends Composite<Div> {

    AccountBadge(RosterEntry entry, CompanyTime time) {
        RosterEntry.Status status = entry.status();
        Instant until = entry.account() == null ? null : entry.account().lockedUntil();
        String text = status == RosterEntry.Status.LOCKED && until != null
                ? getTranslation("people.account.LOCKED", time.minute(until))
                : getTranslation("people.account." + status);
        getContent().add(new StatusBadge(tone(status), text));
    }

    private static Tone tone(RosterEntry.Status status) {
        return switch (status) {
            case NONE, NEW -> Tone.IN_PROGRESS;
            case OPEN -> Tone.CLEARED;
            case LOCKED -> Tone.EXPIRING;
            case CLOSED, LEFT -> Tone.BLOCKED;
        };
    }
}
