package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;

/**
 * A position and what it requires of whoever takes it.
 *
 * @param courses to be studied before the first attempt
 * @param exam to be passed
 * @param validMonths how long a pass clears; 0 when clearances end on days of the year that its terms name
 * @param expiringDays how many days before the end of a clearance it may and should be renewed
 */
public record Position(
        PositionId id,
        LocalizedText title,
        List<CourseId> courses,
        ExamId exam,
        int validMonths,
        int expiringDays,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Terms.Unsaid.class)
        Terms terms) {

    public Position {
        courses = List.copyOf(courses);
        // Stored before there were any.
        terms = terms == null ? Terms.NONE : terms;
    }

    /** One without further terms. */
    public Position(
            PositionId id,
            LocalizedText title,
            List<CourseId> courses,
            ExamId exam,
            int validMonths,
            int expiringDays) {
        this(id, title, courses, exam, validMonths, expiringDays, Terms.NONE);
    }

    /** The exams that clear: the whole one and, where there is one, the shorter one of a renewal. */
    public List<ExamId> exams() {
        Terms.Renewal renewal = terms.renewal();
        return Stream.concat(Stream.of(exam), Stream.ofNullable(renewal).map(Terms.Renewal::exam))
                .toList();
    }
}
