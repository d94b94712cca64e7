package org.gatepost.exam;

import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/**
 * Published in the transaction in which an attempt is started.
 *
 * @param begun the attempt as evidence, as it would be read now
 */
public record AttemptStarted(AttemptOutcome begun) {

    public AttemptId attempt() {
        return begun.id();
    }

    public PersonId person() {
        return begun.person();
    }

    public ExamId exam() {
        return begun.exam();
    }
}
