package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as evidence for the gate.
 *
 * @param number counted from 1 for each person and exam
 * @param finishedAt null while it is open; a swept attempt finished at its deadline
 * @param score null while it is open, and while people mark it
 * @param toStudyAgain the lessons behind what was wrong or blank
 * @param plan what is to be put right after it, each fact once; null for one that was marked before there were plans,
 *     after which the lessons are studied again
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
        @Nullable List<Debt> plan,
        @Nullable Instant oneMoreAt) {

    /** A fact that is to be put right, and the lesson that teaches it. */
    public record Debt(FactId fact, LessonId lesson) {}

    public AttemptOutcome {
        plan = plan == null ? null : List.copyOf(plan);
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
                null,
                null);
    }

    /** As it was before its deadline was moved on. */
    AttemptOutcome earlier(Duration moved) {
        return new AttemptOutcome(
                id,
                person,
                exam,
                number,
                startedAt,
                deadline.minus(moved),
                finishedAt,
                score,
                toStudyAgain,
                plan,
                oneMoreAt);
    }

    AttemptOutcome withToStudyAgain(Set<LessonId> lessons, @Nullable List<Debt> toPutRight) {
        return new AttemptOutcome(
                id, person, exam, number, startedAt, deadline, finishedAt, score, lessons, toPutRight, oneMoreAt);
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
