package org.gatepost.webhook;

/**
 * Something was done to an address, published in the transaction that does it.
 *
 * @param host of the address, empty where it has none; what stands behind it may be a secret of the receiver's
 */
public record WebhookAct(What what, WebhookId webhook, String host) {

    /** What was done. */
    public enum What {
        ADDED,
        PAUSED,
        RESUMED,
        SECRET_ROTATED,
        REMOVED,
        /** By itself, and by nobody. */
        SWITCHED_OFF
    }

    static WebhookAct of(What what, WebhookEntry entry) {
        return new WebhookAct(
                what, entry.id(), entry.to().map(WebhookAddress::host).orElse(""));
    }
}
