package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;

/**
 * An attempt whose time is up and that cannot be marked.
 *
 * @param number counted from 1 for each person and exam
 * @param tries how often it was tried
 * @param reason what the program said, for whoever mends it; not in anybody's language
 */
public record UnclosedAttempt(
        AttemptId id,
        String employeeNumber,
        ExamId exam,
        int number,
        Instant deadline,
        Instant retryAt,
        int tries,
        String reason) {}
