package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;

/** An attempt that counts for nothing, as the person who sat it may see it. */
public record VoidedAttempt(
        AttemptId attempt, ExamId exam, LocalizedText title, Purpose purpose, int number, Instant at, String reason) {}
