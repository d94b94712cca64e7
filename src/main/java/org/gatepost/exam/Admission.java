package org.gatepost.exam;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Whether an attempt may start. This room asks; the gate answers. */
public interface Admission {

    /** Why the person may not start an attempt at this moment, in words for them; empty when they may. */
    Optional<Refusal> objection(PersonId person, ExamId exam, Instant now);
}
