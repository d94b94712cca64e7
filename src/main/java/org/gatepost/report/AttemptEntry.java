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
 * @param result the number of the result that counts: 1 as it was marked first, more after people marked what rules
 *     could not, or after it was marked again; 0 while there is none
 * @param regraded whether that result was added because an item was corrected
 * @param markedAt when that result came about; null while there is none
 * @param score by that result; null while it is open, and while people mark it
 * @param held whether people mark it
 * @param oneMore that one more attempt was allowed after it though none was left; null when that was never done
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
        int result,
        boolean regraded,
        @Nullable Instant markedAt,
        @Nullable Score score,
        boolean held,
        @Nullable OneMore oneMore) {

    /** Who allowed one more attempt after this one, when and why. */
    public record OneMore(Instant at, String by, String reason) {}

    private static final long MILLIS_A_MINUTE = 60_000;

    /**
     * Minutes from start to end, to the nearest one, as who reads both times beside it would reckon; at least one, and for an
     * attempt closed at its deadline what the exam allows. Null while it is open. Screen and sheet both show this number.
     */
    public @Nullable Long minutes() {
        return finishedAt == null
                ? null
                : Math.max(
                        1,
                        (Duration.between(startedAt, finishedAt).toMillis() + MILLIS_A_MINUTE / 2) / MILLIS_A_MINUTE);
    }

    /** Whether it ended, counts, and has no result: a fault, for what ends is marked at once, or waits for people. */
    public boolean isUnmarked() {
        return !held && finishedAt != null && score == null && state != AttemptState.VOIDED;
    }

    public boolean passed() {
        return score != null && score.passed();
    }
}
