package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/** The one next step. */
public sealed interface WayOut {

    /**
     * Lessons to be studied.
     *
     * @param lessons in the order in which they are best read
     * @param since the end of the failed attempt after which they are to be studied again; null for a first study
     */
    record StudyLessons(List<LessonId> lessons, @Nullable Instant since) implements WayOut {
        public StudyLessons {
            lessons = List.copyOf(lessons);
        }
    }

    /** The exam is open to them. */
    record SitExam(ExamId exam) implements WayOut {}

    /** An attempt is open and waits. */
    record GoOn(AttemptId attempt) implements WayOut {}

    /** Nothing is owed by them: an attempt waits for people's marks. */
    record AwaitMarks(AttemptId attempt) implements WayOut {}

    /** Nothing they can do themselves: HR gives them a position that there is. */
    record AskHr() implements WayOut {}

    /** Nothing to be done now. */
    record Nothing() implements WayOut {}
}
