package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** A newer answer to this item is saved already and stays. */
public class StaleAnswer extends Refusal {

    StaleAnswer() {
        super("exam.refused.stale");
    }
}
