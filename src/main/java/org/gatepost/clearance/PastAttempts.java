package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.library.ExamId;

/**
 * The attempts at the exams that clear which had started by a moment, and how far each had come by then.
 *
 * @param takenUp when the position was taken up; fails before that are none of this cycle's
 */
record PastAttempts(List<AttemptOutcome> started, Instant takenUp, Instant moment) {

    static PastAttempts of(Requirement requirement, History history, Instant moment) {
        return of(requirement.exams(), history, moment);
    }

    /** Those at other exams. */
    static PastAttempts of(Collection<ExamId> exams, History history, Instant moment) {
        return new PastAttempts(
                history.attempts().stream()
                        .filter(attempt -> exams.contains(attempt.exam()))
                        .filter(attempt -> !attempt.startedAt().isAfter(moment))
                        .toList(),
                history.since(),
                moment);
    }

    Optional<AttemptOutcome> open() {
        return started.stream().filter(attempt -> !isFinished(attempt)).findFirst();
    }

    /** Of a kind, the one that ended last. */
    Optional<AttemptOutcome> latest(Predicate<AttemptOutcome> kind) {
        return started.stream()
                .filter(this::isFinished)
                .filter(kind)
                .max(Comparator.comparing(PastAttempts::finished).thenComparingInt(AttemptOutcome::number));
    }

    /** When the cycle began: with the last pass, or when the position was taken up. */
    Instant cycleSince(Optional<AttemptOutcome> pass) {
        return pass.map(PastAttempts::finished)
                .filter(passed -> passed.isAfter(takenUp))
                .orElse(takenUp);
    }

    int failsSince(Instant cycle) {
        return (int) started.stream()
                .filter(this::isFinished)
                .filter(attempt -> isFailSince(attempt, cycle))
                .count();
    }

    /** Whether one more is allowed after the last fail of a cycle. */
    boolean isOneMoreAllowedSince(Instant cycle) {
        return latest(attempt -> isFailSince(attempt, cycle))
                .filter(this::isOneMoreAllowedAfter)
                .isPresent();
    }

    /**
     * Asked of the last fail only: of all that are allowed on top of the limit, it is the one that counts, and limits that
     * came later than the fails leave nobody stuck.
     */
    boolean isOneMoreAllowedAfter(AttemptOutcome fail) {
        return fail.oneMoreAt() != null && !fail.oneMoreAt().isAfter(moment);
    }

    /** What people still mark is none yet. */
    private static boolean isFailSince(AttemptOutcome attempt, Instant cycle) {
        return !attempt.passed() && !attempt.isHeld() && !finished(attempt).isBefore(cycle);
    }

    private boolean isFinished(AttemptOutcome attempt) {
        return attempt.finishedAt() != null && !attempt.finishedAt().isAfter(moment);
    }

    private static Instant finished(AttemptOutcome attempt) {
        return Objects.requireNonNull(attempt.finishedAt());
    }
}
