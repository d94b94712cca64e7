package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Published in the transaction in which the gate decides otherwise than before about a person and a position: another
 * status, another reason, or by another rule.
 *
 * @param before null when nothing had been decided
 * @param reason the name of the reason
 * @param clearedUntil when the clearance ends or, of whoever may not work any more, did; null when there was none
 * @param attempt the evidence, where there is any
 */
public record ClearanceChanged(
        PersonId person,
        PositionId position,
        @Nullable Status before,
        Status after,
        String reason,
        RuleVersion rule,
        @Nullable Instant clearedUntil,
        @Nullable AttemptId attempt,
        Instant at) {}
