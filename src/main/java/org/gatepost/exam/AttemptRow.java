package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** An attempt as it stands in its table, without its form. */
record AttemptRow(
        AttemptId id,
        PersonId person,
        ExamId exam,
        int blueprintRevision,
        int number,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant finishedAt,
        int desk) {

    AttemptRow numbered(AttemptId newId, int newNumber) {
        return new AttemptRow(
                newId, person, exam, blueprintRevision, newNumber, state, startedAt, deadline, finishedAt, desk);
    }

    AttemptRow ended(AttemptState how, Instant at) {
        return new AttemptRow(id, person, exam, blueprintRevision, number, how, startedAt, deadline, at, desk);
    }

    boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    /** Whether it is open though its time is up; the deadline itself is still in time. */
    boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(deadline);
    }
}
