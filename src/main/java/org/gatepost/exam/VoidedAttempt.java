package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;

/** An attempt that counts for nothing, as the person who sat it may see it. */
public record VoidedAttempt(ExamId exam, LocalizedText title, int number, Instant at, String reason) {}
