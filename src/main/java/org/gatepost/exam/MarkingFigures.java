package org.gatepost.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much waits to be marked.
 *
 * @param waiting answers that wait for a mark
 * @param mine those of them that whoever asks may mark: not their own, and not marked by them before
 * @param oldest since when the oldest waits, or the beginning of that day where marking is anonymous; null when none does
 * @param overdue how many wait longer than they should
 * @param disputed how many wait for a third person, because two marks do not agree
 */
public record MarkingFigures(
        int waiting, int mine, @Nullable Instant oldest, int overdue, int disputed) {}
