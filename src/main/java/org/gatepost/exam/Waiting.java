package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * An answer that waits for a mark, as a row of the queue.
 *
 * @param number its own, by which it is addressed, and called where no name is told; says nothing of who gave it
 * @param slot counted from 0
 * @param doubt why no rule could mark it
 * @param since when its attempt ended; where marking is anonymous, the beginning of that day
 * @param late whether it waits for longer than it should
 * @param round which mark it waits for
 * @param name of whoever gave it; null where marking is anonymous
 */
public record Waiting(
        long number,
        AttemptId attempt,
        int slot,
        ExamId exam,
        ItemRevision item,
        LocalizedText stem,
        Doubt doubt,
        Instant since,
        boolean late,
        Round round,
        @Nullable String name) {}
