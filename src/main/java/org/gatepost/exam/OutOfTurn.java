package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** In this attempt one only goes forward, and the item is not the one in view: it was passed, or its turn has not come. */
public class OutOfTurn extends Refusal {

    OutOfTurn() {
        super("exam.refused.outOfTurn");
    }
}
