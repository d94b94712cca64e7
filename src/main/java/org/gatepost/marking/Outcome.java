package org.gatepost.marking;

/** How a response stands to the key. A blank is not wrong: nobody claimed anything. The names are stored. */
public enum Outcome {
    /** Full marks, and nothing else earns them. */
    RIGHT,
    /** Some parts are right, and the item is not marked all or nothing. */
    PARTLY,
    WRONG,
    BLANK,
    /** A rule cannot tell for certain; it earns nothing until a person has marked it. */
    NEEDS_MARKER
}
