package org.gatepost.library;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells with what content a node has started. */
@Component
class ContentLoading {

    private final ContentRead read;
    private final ContentKnown known;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;

    // The library is asked for so that everything has been recorded.
    ContentLoading(
            ContentRead read,
            ContentKnown known,
            Revisions revisions,
            Library library,
            Bank bank,
            ChangeFinding facts,
            ApplicationEventPublisher events) {
        this.read = read;
        this.known = known;
        this.revisions = revisions;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        read.files().ifPresent(files -> known.keep(files, revisions.digest()));
        events.publishEvent(revisions.loaded());
    }
}
