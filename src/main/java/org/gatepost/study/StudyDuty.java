package org.gatepost.study;

import java.time.Instant;
import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.people.PersonId;

/** What somebody must study again. This room asks; the gate answers. */
public interface StudyDuty {

    /**
     * A lesson to be studied again.
     *
     * @param since the failed exam's end; the lesson has to be read and its check answered after it
     */
    record Owed(LessonId lesson, Instant since) {}

    /**
     * The lessons the person must study again after a failed exam, in the order in which they are best read. One that
     * was studied again is no longer in it; what was never failed is not in it either.
     *
     * @throws DutyUnknown when it cannot be decided
     */
    List<Owed> owed(PersonId person);
}
