package org.gatepost.webhook;

/** What became of a message; the names are stored. */
public enum MessageState {
    WAITING,
    SENDING,
    ARRIVED,
    GIVEN_UP
}
