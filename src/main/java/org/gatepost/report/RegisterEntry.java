package org.gatepost.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register: a person and one position they hold.
 *
 * @param position null for somebody who holds none
 * @param exam what the position requires; null when no position is held or content no longer has it
 * @param rule by which it was decided; null with the status
 * @param status null when no position is held, and when nothing that still holds could be decided
 * @param reason the name of the gate's reason, null with the status
 * @param clearedUntil when the clearance ends or, in grace, when it ended; null for whoever may not work
 * @param graceUntil until when they may work on although it ended; null when not in grace
 * @param attempts started at the position's exam, the open one included
 * @param lastStudied when the person last finished any lesson
 * @param heldSince since when the position is held, null with the position
 * @param waiver what the clearance rests on, null where it is none
 * @param endedAt when the clearance ended by which they may no longer work, whatever they have sat since; null for
 *     whoever has none that did
 * @param stoppedAt from when on they could not work any more whose clearance ended: with it, or when grace was over
 * @param cycle which round with the position it is, from 1; 0 when nothing is decided
 * @param due the end of the day by which their first pass is or was due, null when none is
 * @param leaves from when on they are not with the company, past or to come; null when nothing says that they leave
 */
public record RegisterEntry(
        PersonId person,
        String number,
        String name,
        String department,
        @Nullable PositionId position,
        @Nullable ExamId exam,
        @Nullable RuleVersion rule,
        @Nullable Status status,
        @Nullable String reason,
        @Nullable Instant clearedUntil,
        @Nullable Instant graceUntil,
        int attempts,
        @Nullable LastAttempt lastAttempt,
        @Nullable Instant lastStudied,
        @Nullable Instant heldSince,
        @Nullable Waived waiver,
        @Nullable Instant endedAt,
        @Nullable Instant stoppedAt,
        int cycle,
        @Nullable Instant due,
        @Nullable Instant leaves) {

    private static final String WAIVED = "WAIVED";

    /**
     * The newest attempt at the position's exam.
     *
     * @param earned null while it is open, and while people mark it
     * @param possible null with {@code earned}
     * @param mustGetMissed how many items without which there is no pass were not answered right; 0 while it is open
     * @param tooFewPoints whether the points alone were too few; false while it is open
     * @param held whether people mark it
     */
    public record LastAttempt(
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Points earned,
            @Nullable Points possible,
            int mustGetMissed,
            boolean tooFewPoints,
            boolean held) {}

    /**
     * A waiver that two people made.
     *
     * @param reason as whoever asked gave it
     * @param askedBy the name of whoever asked
     * @param agreedBy the name of whoever agreed
     */
    public record Waived(String reason, String askedBy, String agreedBy) {}

    /**
     * Since when nothing has been done for the position: neither a lesson finished nor an attempt begun. Whoever was
     * cleared could work, and was not stuck, until that ended and grace was over.
     */
    public Optional<Instant> idleSince() {
        return Stream.of(heldSince, lastStudied, lastAttempt == null ? null : lastAttempt.startedAt(), stoppedAt)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .filter(last -> heldSince != null);
    }

    /** Whether it is only by not being allowed to work any more that they came to be stuck: what they did last lies before. */
    public boolean isStuckByItsEnd() {
        return stoppedAt != null && idleSince().filter(stoppedAt::equals).isPresent();
    }

    /** When the clearance ends or did, grace not counted in; nothing for whoever never had one that the register knows of. */
    public @Nullable Instant clearanceEnd() {
        return clearedUntil == null ? endedAt : clearedUntil;
    }

    /** Whether the day is over by which their first pass was due. */
    public boolean isOverdue(Instant now) {
        return due != null && !now.isBefore(due);
    }

    /** Whether they may work because two people of HR agreed to it, and not by a pass alone. */
    public boolean isByWaiver() {
        return WAIVED.equals(reason);
    }

    public RegisterGroup group() {
        return RegisterGroup.of(position, status);
    }
}
