package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** The attempt was opened in another window or on another device since; that one holds it now. */
public class HeldByAnotherWindow extends Refusal {

    HeldByAnotherWindow() {
        super("exam.refused.otherWindow");
    }
}
