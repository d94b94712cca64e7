package org.gatepost.library;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells with what content a node has started. */
@Component
class ContentLoading {

    private final Revisions revisions;
    private final ApplicationEventPublisher events;

    // The library is asked for so that everything has been recorded.
    ContentLoading(
            Revisions revisions, Library library, Bank bank, ChangeFinding facts, ApplicationEventPublisher events) {
        this.revisions = revisions;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        events.publishEvent(revisions.loaded());
    }
}
