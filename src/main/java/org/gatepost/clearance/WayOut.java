package org.gatepost.clearance;

import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;

/** The one next step. */
public sealed interface WayOut {

    /** Lessons to be studied, in the order in which they are best read. */
    record StudyLessons(List<LessonId> lessons) implements WayOut {
        public StudyLessons {
            lessons = List.copyOf(lessons);
        }
    }

    /** The exam is open to them. */
    record SitExam(ExamId exam) implements WayOut {}

    /** An attempt is open and waits. */
    record GoOn(AttemptId attempt) implements WayOut {}

    /** Nothing to be done now. */
    record Nothing() implements WayOut {}
}
