package org.gatepost.study;

import java.time.Instant;
import java.util.List;
import org.gatepost.exam.AttemptId;
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
     * was studied again is no longer in it; what was never failed, or is put right along a plan, is not in it either.
     *
     * @throws DutyUnknown when it cannot be decided
     */
    List<Owed> owed(PersonId person);

    /**
     * A plan that is not done.
     *
     * @param since the failed exam's end
     * @param done steps, of {@code all}
     */
    record OwedPlan(AttemptId attempt, Instant since, int done, int all) {}

    /**
     * The plans the person must finish after a failed exam.
     *
     * @throws DutyUnknown when it cannot be decided
     */
    default List<OwedPlan> plans(PersonId person) {
        return List.of();
    }
}
