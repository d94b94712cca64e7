package org.gatepost.audit;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it stands in the log.
 *
 * @param kind the name of an {@link AuditKind}; one of a later version stays as it is
 * @param actor who did it; null when the product did by itself, and for a sign-in that failed
 * @param person whom it is about
 * @param detail an object in JSON
 */
public record Fact(
        Instant at,
        String kind,
        @Nullable PersonId actor,
        @Nullable PersonId person,
        @Nullable AttemptId attempt,
        @Nullable ExamId exam,
        String detail) {}
