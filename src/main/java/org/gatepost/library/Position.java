package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;

/**
 * A position and what it requires of whoever takes it.
 *
 * @param courses to be studied before the first attempt
 * @param exam to be passed
 * @param validMonths how long a pass clears
 * @param expiringDays how many days before the end of a clearance it may and should be renewed
 */
public record Position(
        PositionId id, LocalizedText title, List<CourseId> courses, ExamId exam, int validMonths, int expiringDays) {

    public Position {
        courses = List.copyOf(courses);
    }
}
