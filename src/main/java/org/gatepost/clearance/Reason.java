package org.gatepost.clearance;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Score;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;

/** Why the gate decided as it did, each reason with its evidence. */
public sealed interface Reason {

    /** A name for lists and sheets; stored. */
    default String name() {
        return switch (this) {
            case NotStudied notStudied -> "NOT_STUDIED";
            case NotSat notSat -> "NOT_SAT";
            case Sitting sitting -> "SITTING";
            case BeingMarked marked -> "BEING_MARKED";
            case Failed failed -> "FAILED";
            case Remediated remediated -> "REMEDIATED";
            case Waiting waiting -> "WAITING";
            case UsedUp usedUp -> "USED_UP";
            case Passed passed -> "PASSED";
            case InGrace grace -> "IN_GRACE";
            case Expired expired -> "EXPIRED";
            case Waived waived -> "WAIVED";
            case NoRule noRule -> "NO_RULE";
            case Left left -> "LEFT";
            case ChangeOwed owed -> "CHANGE_OWED";
        };
    }

    /** The attempt it rests on, where it rests on one. */
    default Optional<AttemptId> evidence() {
        return switch (this) {
            case NotStudied none -> Optional.empty();
            case NotSat none -> Optional.empty();
            case Sitting sitting -> Optional.of(sitting.attempt());
            case BeingMarked marked -> Optional.of(marked.attempt());
            case Failed failed -> Optional.of(failed.attempt());
            case Remediated remediated -> Optional.of(remediated.attempt());
            case Waiting waiting -> Optional.of(waiting.attempt());
            case UsedUp usedUp -> Optional.of(usedUp.attempt());
            case Passed passed -> Optional.of(passed.attempt());
            case InGrace grace -> Optional.of(grace.attempt());
            case Expired expired -> Optional.of(expired.attempt());
            case Waived none -> Optional.empty();
            case NoRule none -> Optional.empty();
            case Left none -> Optional.empty();
            case ChangeOwed owed -> Optional.of(owed.attempt());
        };
    }

    /** Lessons of the position are still to be studied for the first time. */
    record NotStudied(int open, int all) implements Reason {}

    /** Everything is studied, the exam has not been sat. */
    record NotSat() implements Reason {}

    /** An attempt is open. */
    record Sitting(AttemptId attempt, Instant deadline) implements Reason {}

    /** The last attempt has ended at that moment, and people mark it. */
    record BeingMarked(AttemptId attempt, Instant since) implements Reason {}

    /** The last attempt failed, and steps of its plan or lessons behind its wrong answers are still to be done. */
    record Failed(AttemptId attempt, Score score, Instant at) implements Reason {}

    /** The last attempt failed, and nothing of its plan or of the lessons behind its wrong answers is left to be done. */
    record Remediated(AttemptId attempt, Score score, Instant at) implements Reason {}

    /** As {@link Remediated}, but the exam stays shut until a moment. */
    record Waiting(AttemptId attempt, Score score, Instant at, Instant opens) implements Reason {}

    /** The last of all attempts that were allowed failed. */
    record UsedUp(AttemptId attempt, Score score, Instant at, int fails) implements Reason {}

    /** A pass that still holds. */
    record Passed(AttemptId attempt, ExamId exam, Score score, Instant at) implements Reason {}

    /**
     * A pass that no longer holds, with some days on which work goes on all the same.
     *
     * @param at when it ended
     */
    record InGrace(AttemptId attempt, Instant at) implements Reason {}

    /**
     * A pass that no longer holds.
     *
     * @param at when the clearance ended: with the pass, or with a waiver that let them work on after it
     */
    record Expired(AttemptId attempt, Instant at) implements Reason {}

    /**
     * No pass that holds as long, but a waiver does.
     *
     * @param text why, as whoever asked gave it; for HR
     * @param askedBy the name of whoever asked
     * @param agreedBy the name of whoever agreed, another person
     * @param at when they agreed
     */
    record Waived(WaiverId waiver, String text, String askedBy, String agreedBy, Instant at) implements Reason {}

    /**
     * A pass that would hold, and an exam about something that has changed since, which is owed: until it is due they may work,
     * after that not.
     *
     * @param passed the exam of that pass
     * @param exam the one that is owed
     * @param title what has changed
     * @param due the end of the day until which they may work without it
     */
    record ChangeOwed(AttemptId attempt, ExamId passed, ExamId exam, LocalizedText title, Instant due)
            implements Reason {}

    /** They are not with the company any more, since that moment. */
    record Left(Instant since) implements Reason {}

    /** The content no longer says what the position requires. */
    record NoRule() implements Reason {}
}
