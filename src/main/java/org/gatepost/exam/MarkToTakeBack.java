package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;

/**
 * A mark on which nothing rests yet, so that whoever gave it may take it back.
 *
 * @param slot counted from 0
 * @param stem what was asked
 * @param at when it was given
 */
public record MarkToTakeBack(AttemptId attempt, int slot, ExamId exam, LocalizedText stem, Points earned, Instant at) {

    /** As it stands in the tables. */
    record Found(AttemptId attempt, int slot, ExamId exam, ItemRevision item, Points earned, Instant at) {}
}
