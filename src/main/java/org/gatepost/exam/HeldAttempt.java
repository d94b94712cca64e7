package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;

/**
 * An attempt that has ended and whose result waits for people's marks, as the person who sat it may see it. Nothing of it
 * is told before all is marked.
 *
 * @param timedOut whether its time was up, instead of that it was handed in
 * @param since when it ended
 * @param byPeople how many of its answers people mark
 */
public record HeldAttempt(
        AttemptId attempt,
        ExamId exam,
        LocalizedText title,
        Purpose purpose,
        int number,
        boolean timedOut,
        Instant startedAt,
        Instant since,
        int byPeople) {}
