package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as evidence for the gate.
 *
 * @param number counted from 1 for each person and exam
 * @param finishedAt null while it is open; a swept attempt finished at its deadline
 * @param score null while it is open, and while people mark it
 * @param toStudyAgain the lessons behind what was wrong or blank
 * @param oneMoreAt when somebody allowed one more attempt after it, though no more was left; null when nobody did
 */
public record AttemptOutcome(
        AttemptId id,
        PersonId person,
        ExamId exam,
        int number,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant finishedAt,
        @Nullable Score score,
        Set<LessonId> toStudyAgain,
        @Nullable Instant oneMoreAt) {

    public AttemptOutcome {
        toStudyAgain = Set.copyOf(toStudyAgain);
        if (finishedAt == null && score != null) {
            throw new IllegalArgumentException("an attempt is marked when it has ended");
        }
    }

    /** One that has just been added to the table. */
    static AttemptOutcome begun(AttemptRow row) {
        return new AttemptOutcome(
                row.id(),
                row.person(),
                row.exam(),
                row.number(),
                row.startedAt(),
                row.deadline(),
                null,
                null,
                Set.of(),
                null);
    }

    /** As it was before its deadline was moved on. */
    AttemptOutcome earlier(Duration moved) {
        return new AttemptOutcome(
                id, person, exam, number, startedAt, deadline.minus(moved), finishedAt, score, toStudyAgain, oneMoreAt);
    }

    AttemptOutcome withToStudyAgain(Set<LessonId> lessons) {
        return new AttemptOutcome(id, person, exam, number, startedAt, deadline, finishedAt, score, lessons, oneMoreAt);
    }

    public boolean isOpen() {
        return finishedAt == null;
    }

    /** Whether it has ended and waits for people's marks: neither passed nor failed. */
    public boolean isHeld() {
        return finishedAt != null && score == null;
    }

    public boolean passed() {
        return score != null && score.passed();
    }
}
