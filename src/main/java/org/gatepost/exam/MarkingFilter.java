package org.gatepost.exam;

import org.gatepost.item.ItemId;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * Which answers of the queue are wanted; null narrows nothing.
 *
 * @param exam only those of this exam
 * @param item only those to this item, whichever revision
 */
public record MarkingFilter(@Nullable ExamId exam, @Nullable ItemId item) {

    public static final MarkingFilter ALL = new MarkingFilter(null, null);
}
