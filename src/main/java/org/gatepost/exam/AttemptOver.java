package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** The attempt is closed, by its owner or at its deadline; what was answered until then counts. */
public class AttemptOver extends Refusal {

    AttemptOver() {
        super("exam.refused.over");
    }
}
