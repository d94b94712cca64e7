package org.gatepost.people;

import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a person comes to hold a position. For other rooms' code, never for views: it asks nobody who is asking. */
@Component
public class Appointments {

    private final Turns turns;
    private final Holdings holdings;
    private final ObjectProvider<PositionCatalogue> catalogue;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;

    Appointments(
            Turns turns,
            Holdings holdings,
            ObjectProvider<PositionCatalogue> catalogue,
            ApplicationEventPublisher events,
            CompanyTime time) {
        this.turns = turns;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.events = events;
        this.time = time;
    }

    /**
     * Gives a person a position; one they hold already changes nothing.
     *
     * @throws Refusal when there is no such position
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(PersonId person, PositionId position) {
        PositionCatalogue known = catalogue.getIfAvailable();
        if (known != null
                && known.positions().stream().noneMatch(choice -> choice.id().equals(position))) {
            throw new Refusal("people.refusal.position", position.value());
        }
        turns.hold(person);
        var now = time.now();
        if (holdings.begin(person, position, now)) {
            events.publishEvent(new PositionHeld(person, position, now));
        }
    }
}
