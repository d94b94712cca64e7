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
 * @param slot counted from 0
 * @param doubt why no rule could mark it
 * @param since when its attempt ended
 * @param round which mark it waits for
 * @param name of whoever gave it; null where marking is anonymous
 */
public record Waiting(
        AttemptId attempt,
        int slot,
        ExamId exam,
        ItemRevision item,
        LocalizedText stem,
        Doubt doubt,
        Instant since,
        Round round,
        @Nullable String name) {}
