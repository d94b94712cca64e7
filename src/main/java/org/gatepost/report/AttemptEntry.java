package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptState;
import org.gatepost.exam.Score;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of one person.
 *
 * @param employeeNumber of the person
 * @param name of the person
 * @param number counted from 1 for each person and exam
 * @param finishedAt null while it is open
 * @param score by the newest marking; null while it is open
 */
public record AttemptEntry(
        AttemptId id,
        PersonId person,
        String employeeNumber,
        String name,
        ExamId exam,
        int blueprintRevision,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Score score) {

    /** From start to end; null while it is open. */
    public @Nullable Duration took() {
        return finishedAt == null ? null : Duration.between(startedAt, finishedAt);
    }

    public boolean passed() {
        return score != null && score.passed();
    }
}
