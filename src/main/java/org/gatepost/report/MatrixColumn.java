package org.gatepost.report;

import java.util.Arrays;
import java.util.List;
import org.gatepost.library.ExamId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A position as a column of the matrix.
 *
 * @param exam which it requires today; null when the content no longer has the position
 * @param counts of those in the matrix who hold it, how many stand where
 */
public record MatrixColumn(PositionId position, @Nullable ExamId exam, RegisterCounts counts) {

    /** Those who may work stand in one of these, the least urgent first. */
    public static final List<RegisterGroup> MAY_WORK = Arrays.stream(RegisterGroup.values())
            .filter(RegisterGroup::mayWork)
            .toList()
            .reversed();

    /** How many of those who hold it may work. */
    public int mayWork() {
        return MAY_WORK.stream().mapToInt(counts::of).sum();
    }
}
