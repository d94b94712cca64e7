package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** Another answer to this item is saved and stays: a newer one, or one that whoever gave this did not know of. */
public class StaleAnswer extends Refusal {

    StaleAnswer() {
        super("exam.refused.stale");
    }
}
