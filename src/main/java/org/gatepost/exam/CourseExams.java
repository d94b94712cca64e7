package org.gatepost.exam;

import java.util.List;
import java.util.Optional;
import org.gatepost.library.Course;
import org.gatepost.library.GroupId;
import org.gatepost.library.Purpose;

/**
 * What anybody may sit about a course, as far as one person has.
 *
 * @param exams the quizzes in the order of the course's groups, then its exam
 */
public record CourseExams(Course course, List<ExamBrief> exams) {

    public CourseExams {
        exams = List.copyOf(exams);
    }

    /** The quiz of a lesson group; nothing when it has none. */
    public Optional<ExamBrief> quizOf(GroupId group) {
        return find(new Purpose.Practice(group));
    }

    /** The exam of the whole course; nothing when it has none. */
    public Optional<ExamBrief> courseExam() {
        return find(new Purpose.CourseExam(course.id()));
    }

    /** How many of them the person has handed in at least once. */
    public long begun() {
        return exams.stream()
                .filter(exam -> !exam.sat().isEmpty() || exam.held() != null)
                .count();
    }

    private Optional<ExamBrief> find(Purpose purpose) {
        return exams.stream()
                .filter(exam -> exam.blueprint().purpose().equals(purpose))
                .findFirst();
    }
}
