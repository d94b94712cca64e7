package org.gatepost.people;

import java.time.Instant;
import org.gatepost.kernel.CompanyTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what follows when the day has come from which somebody has left: once, on whichever node. */
@Component
class LeavingDone {

    private final Leavings leavings;
    private final Accounts accounts;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;

    LeavingDone(Leavings leavings, Accounts accounts, Turns turns, ApplicationEventPublisher events, CompanyTime time) {
        this.leavings = leavings;
        this.accounts = accounts;
        this.turns = turns;
        this.events = events;
        this.time = time;
    }

    /**
     * Closes the account and publishes {@link PersonLeft}, if the day has come and that has not been done. The account of the
     * last administrator stays open: nobody could open one for anybody any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void doWhatIsDue(PersonId person) {
        turns.hold(person);
        Instant now = time.now();
        leavings.toDo(now).stream()
                .filter(leaving -> leaving.person().equals(person))
                .forEach(leaving -> {
                    leavings.done(leaving, closes(person), now);
                    events.publishEvent(new PersonLeft(person, leavings.saidBy(leaving), now));
                });
    }

    /** Closes the account; false when it was closed before, must stay open, or there is none. */
    private boolean closes(PersonId person) {
        boolean open = accounts.of(person)
                .filter(Account::enabled)
                .filter(account -> !account.roles().contains(Role.ADMIN) || accounts.openWith(Role.ADMIN) > 1)
                .isPresent();
        if (open) {
            accounts.enabled(person, false);
            events.publishEvent(new AccountEvent.Closed(person));
        }
        return open;
    }
}
