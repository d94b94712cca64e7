package org.gatepost.webhook;

/** What a message tells of; the names are stored, the written ones are part of the API. */
public enum MessageKind {
    CLEARANCE("clearance", "changed"),
    TEST("webhook", "test");

    private final String written;

    MessageKind(String about, String happened) {
        written = about + "." + happened;
    }

    /** As it stands in the message. */
    public String written() {
        return written;
    }
}
