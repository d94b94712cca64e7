package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;

/**
 * An attempt at a quiz or a course exam that is open and in time.
 *
 * @param hasPass whether it can be passed; otherwise it is a quiz
 */
public record RunningAttempt(AttemptId attempt, LocalizedText title, boolean hasPass, Instant deadline) {}
