package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register: what the gate decided last.
 *
 * @param requirement the digest of what it was decided by
 * @param reason the name of the reason
 * @param clearedUntil when the clearance ends or, of whoever may not work any more, did
 * @param attempt the evidence, where there is any
 * @param waiver what the clearance rests on, where it is a waiver
 * @param cycle which round it is, from 1
 * @param due the end of the day by which the first pass is due; null when none is, or when they work
 * @param exam what the reason rests on where it is the shorter exam of a renewal; null otherwise
 * @param asksAfter the failed attempt after which no more is left, of whoever waits for one more; null otherwise
 */
record RegisterRow(
        PersonId person,
        PositionId position,
        int positionRevision,
        String requirement,
        Status status,
        String reason,
        @Nullable Instant clearedUntil,
        @Nullable AttemptId attempt,
        @Nullable WaiverId waiver,
        @Nullable Instant changesAt,
        @Nullable AttemptId asksAfter,
        int cycle,
        @Nullable Instant due,
        @Nullable ExamId exam,
        Instant decidedAt) {

    static RegisterRow of(PersonId person, Decided decided, Instant decidedAt) {
        Standing standing = decided.standing();
        return new RegisterRow(
                person,
                decided.id(),
                decided.positionRevision(),
                decided.rule().digest(),
                standing.status(),
                standing.reason().name(),
                standing.status().mayWork()
                        ? standing.clearedUntil()
                        : standing.cycle().endedAt(),
                standing.reason().evidence().orElse(null),
                standing.reason() instanceof Reason.Waived waived ? waived.waiver() : null,
                standing.changesAt(),
                standing.wayOut() instanceof WayOut.AskForAttempt ask ? ask.after() : null,
                standing.cycle().number(),
                standing.cycle().due(),
                decided.shorterExam(),
                decidedAt);
    }
}
