package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What was done in this room besides what {@code Attempt…} events tell, published in the transaction that does it. */
public sealed interface ExamAct {

    /** @param timedOut nobody handed it in; it ended at its deadline */
    record AttemptEnded(AttemptId attempt, PersonId person, ExamId exam, Instant at, boolean timedOut)
            implements ExamAct {}

    /**
     * @param reason in the words of whoever gave it; empty for time in which no server could be reached
     * @param told what the person is told of it; null for nothing but that there is more time
     */
    record TimeGiven(
            AttemptId attempt,
            PersonId person,
            ExamId exam,
            Duration more,
            String reason,
            @Nullable TimeGivenFor told) implements ExamAct {}

    /** @param exam null for every exam */
    record AccommodationGranted(PersonId person, @Nullable ExamId exam, int timePercent, int extraMinutes)
            implements ExamAct {}

    record AccommodationEnded(PersonId person, AccommodationId accommodation) implements ExamAct {}

    /**
     * A person marked an answer.
     *
     * @param person who gave the answer
     * @param slot counted from 0
     * @param round which mark it became
     * @param points what it earned
     */
    record AnswerMarked(AttemptId attempt, PersonId person, ExamId exam, int slot, Round round, Points points)
            implements ExamAct {}

    /**
     * A person took back a mark they had given.
     *
     * @param person who gave the answer
     * @param slot counted from 0
     * @param points what it had earned
     */
    record MarkTakenBack(AttemptId attempt, PersonId person, ExamId exam, int slot, Points points) implements ExamAct {}

    /** Somebody opened an answer to mark it. */
    record AnswerOpened(AttemptId attempt, PersonId person, ExamId exam) implements ExamAct {}

    /** Somebody else compared a receipt with what is stored, or anybody did and it differs. */
    record ReceiptCompared(AttemptId attempt, PersonId person, ExamId exam, boolean unchanged) implements ExamAct {}

    /**
     * Everybody who sits the exam was told something.
     *
     * @param sitters how many sat it then
     */
    record Announced(ExamId exam, int sitters) implements ExamAct {}

    /** A regrade was begun; each attempt that it marks again publishes {@link AttemptMarked}. */
    record RegradeApplied(ItemRevision to) implements ExamAct {}

    record RegradeDecided(
            AttemptId attempt, PersonId person, ExamId exam, ItemRevision to, CaseDecision decision, String reason)
            implements ExamAct {}
}
