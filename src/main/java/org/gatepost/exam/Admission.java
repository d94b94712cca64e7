package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Whether an attempt may start. This room asks; the gate answers. */
public interface Admission {

    /**
     * Why the person may not start an attempt at this moment, in words for them; empty when they may.
     *
     * @param attempts all of the person's, at every exam. Whoever goes by the answer holds the person and has read them
     *     since: otherwise a fail may be missing that is committed meanwhile
     */
    Optional<Refusal> objection(PersonId person, ExamId exam, List<AttemptOutcome> attempts, Instant now);
}
