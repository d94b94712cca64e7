package org.gatepost.webhook;

/** Whether an address is told; the names are stored. */
public enum WebhookState {
    ON,
    /** By an administrator. What happens meanwhile is kept and sent when it goes on. */
    PAUSED,
    /** By itself, for nothing arrived for days or the receiver said that it is gone. What happens meanwhile is kept too. */
    OFF,
    /** For good. */
    REMOVED
}
