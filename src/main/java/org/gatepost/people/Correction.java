package org.gatepost.people;

import java.time.Instant;

/**
 * One thing that was put right in a person's record.
 *
 * @param before what had been written
 * @param by the name of whoever put it right
 */
public record Correction(long id, Field field, String before, String after, String by, Instant at) {

    /** What can be put right; the names are stored. */
    public enum Field {
        NUMBER,
        NAME,
        DEPARTMENT,
        HIRED_ON,
        EMAIL
    }
}
