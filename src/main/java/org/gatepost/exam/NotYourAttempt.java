package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** There is no such attempt, or it is somebody else's; which of the two is not told. */
public class NotYourAttempt extends Refusal {

    NotYourAttempt() {
        super("exam.refused.notYours");
    }
}
