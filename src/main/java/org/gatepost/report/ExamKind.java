package org.gatepost.report;

import java.util.Optional;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;

/** What an attempt was for. Practice is none of them: it is the person's own and in no list of HR's. */
enum ExamKind {
    /** An exam that a position requires, or required then, of everybody or for a renewal; pass rates are of some of these alone. */
    POSITION,
    /** A short exam about a change of content. */
    CHANGE,
    /** An exam of a course, which decides nothing. */
    COURSE;

    static Optional<ExamKind> of(ExamId exam, Purpose purpose) {
        return switch (purpose) {
            case Purpose.Mandatory mandatory -> Optional.of(exam.isDelta() ? CHANGE : POSITION);
            case Purpose.CourseExam ofCourse -> Optional.of(COURSE);
            case Purpose.Practice practice -> Optional.empty();
        };
    }
}
