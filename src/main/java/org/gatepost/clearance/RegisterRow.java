package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register: what the gate decided last.
 *
 * @param reason the name of the reason
 * @param attempt the evidence, where there is any
 */
record RegisterRow(
        PersonId person,
        PositionId position,
        int positionRevision,
        Status status,
        String reason,
        @Nullable Instant clearedUntil,
        @Nullable AttemptId attempt,
        @Nullable Instant changesAt,
        Instant decidedAt) {

    static RegisterRow of(
            PersonId person, PositionId position, int positionRevision, Standing standing, Instant decidedAt) {
        AttemptId attempt = switch (standing.reason()) {
            case Reason.NotStudied none -> null;
            case Reason.NotSat none -> null;
            case Reason.Sitting sitting -> sitting.attempt();
            case Reason.Failed failed -> failed.attempt();
            case Reason.Remediated remediated -> remediated.attempt();
            case Reason.Passed passed -> passed.attempt();
            case Reason.Expired expired -> expired.attempt();
        };
        return new RegisterRow(
                person,
                position,
                positionRevision,
                standing.status(),
                standing.reason().name(),
                standing.clearedUntil(),
                attempt,
                standing.changesAt(),
                decidedAt);
    }
}
