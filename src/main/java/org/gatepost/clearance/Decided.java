package org.gatepost.clearance;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.CourseId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Position;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one person and one position they hold.
 *
 * @param position what it requires today; null when the content no longer has it
 * @param positionRevision of the position, 0 when the content no longer has it
 * @param rule everything it was decided by
 * @param tries how far they have come with the attempts of the cycle
 */
public record Decided(
        PositionId id,
        @Nullable Position position,
        int positionRevision,
        RuleVersion rule,
        Standing standing,
        Tries tries) {

    /** What the position is called; its id, when the content no longer has it. */
    public LocalizedText title() {
        return position == null ? new LocalizedText(id.value(), id.value()) : position.title();
    }

    /** The courses it requires. */
    public List<CourseId> courses() {
        return position == null ? List.of() : position.courses();
    }

    /** Whether the position requires this exam. */
    public boolean requires(ExamId exam) {
        return position != null && position.exam().equals(exam);
    }
}
