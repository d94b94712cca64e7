package org.gatepost.marking;

/** How a response stands to the key. A blank is not wrong: nobody claimed anything. */
public enum Outcome {
    RIGHT,
    WRONG,
    BLANK
}
