package org.gatepost.webhook;

import org.gatepost.clearance.ClearanceMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears that a clearance changed and writes down who is to be told, in the transaction that decides: both are there or
 * neither, and whoever kills the server in between loses nothing.
 */
@Component
class WebhookHearing {

    private final Messages messages;

    WebhookHearing(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ClearanceMoved moved) {
        messages.add(moved);
    }
}
