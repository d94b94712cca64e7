package org.gatepost.exam;

import org.gatepost.kernel.Refusal;

/** There is no such exam. */
public class NoSuchExam extends Refusal {

    NoSuchExam() {
        super("exam.refused.noExam");
    }
}
