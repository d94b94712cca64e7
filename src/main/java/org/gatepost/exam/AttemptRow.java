package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it stands in its table, without its form.
 *
 * @param reached the slot it has got to, when one only goes forward in it; null when one goes back and forth
 */
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
        int desk,
        @Nullable Integer reached) {

    AttemptRow numbered(AttemptId newId, int newNumber) {
        return new AttemptRow(
                newId,
                person,
                exam,
                blueprintRevision,
                newNumber,
                state,
                startedAt,
                deadline,
                finishedAt,
                desk,
                reached);
    }

    AttemptRow ended(AttemptState how, Instant at) {
        return new AttemptRow(id, person, exam, blueprintRevision, number, how, startedAt, deadline, at, desk, reached);
    }

    /** @throws OutOfTurn when one only goes forward and is not at this slot */
    void mustBeAt(int slot) {
        if (!isAt(slot)) {
            throw new OutOfTurn();
        }
    }

    /** Whether its item may be looked at and answered. */
    boolean isAt(int slot) {
        return reached == null || reached == slot;
    }

    /** Whether one only goes forward, and to this slot next. */
    boolean goesOnTo(int slot) {
        return reached != null && reached + 1 == slot;
    }

    /** Whether a window ever showed it. */
    boolean isOpened() {
        return desk > 0;
    }

    boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    /** Whether it is open though its time is up; the deadline itself is still in time. */
    boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(deadline);
    }
}
