package org.gatepost.people;

/** What a token may be used for; the written names are stored and part of the API. */
public enum ApiScope {
    /** Ask for one person. */
    CLEARANCE_ONE("clearances:read"),
    /** Ask for many people at once. */
    CLEARANCE_LIST("clearances:list");

    private final String written;

    ApiScope(String written) {
        this.written = written;
    }

    /** As it stands in the API's description. */
    public String written() {
        return written;
    }
}
