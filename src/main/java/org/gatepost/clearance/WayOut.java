package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/** The one next step. */
public sealed interface WayOut {

    /**
     * Lessons to be studied, or to be looked up again along a plan.
     *
     * @param lessons in the order in which they are best read
     * @param since the moment since which they are to be studied again: the end of a failed attempt or, before the shorter exam
     *     of a renewal, when that could first be sat; null for a first study
     * @param opens the first moment at which the exam may be sat again, when that has not come; null when it has
     * @param plan what of them is to be put right; null where they are studied as a whole
     */
    record StudyLessons(
            List<LessonId> lessons,
            @Nullable Instant since,
            @Nullable Instant opens,
            @Nullable Plan plan) implements WayOut {
        public StudyLessons {
            lessons = List.copyOf(lessons);
        }

        /** Whole lessons. */
        public StudyLessons(List<LessonId> lessons, @Nullable Instant since, @Nullable Instant opens) {
            this(lessons, since, opens, null);
        }

        /** Lessons after which the exam is open at once. */
        public StudyLessons(List<LessonId> lessons, @Nullable Instant since) {
            this(lessons, since, null);
        }

        StudyLessons opening(@Nullable Instant moment) {
            return new StudyLessons(lessons, since, moment, plan);
        }
    }

    /**
     * How far somebody is with what a failed attempt showed not to be known, each fact one step.
     *
     * @param done fewer than {@code all}
     */
    record Plan(AttemptId attempt, int done, int all) {
        public int open() {
            return all - done;
        }
    }

    /** Everything is done but waiting: the exam may be sat from this moment on. */
    record Wait(ExamId exam, Instant opens) implements WayOut {}

    /**
     * No attempt is left; HR can allow one more.
     *
     * @param after the failed attempt
     * @param meanwhile what is to be studied before it all the same; null when that is done
     */
    record AskForAttempt(
            ExamId exam, AttemptId after, @Nullable StudyLessons meanwhile) implements WayOut {}

    /** The exam is open to them. */
    record SitExam(ExamId exam) implements WayOut {}

    /** An attempt is open and waits. */
    record GoOn(AttemptId attempt) implements WayOut {}

    /** Nothing is owed by them: an attempt waits for people's marks. */
    record AwaitMarks(AttemptId attempt) implements WayOut {}

    /** Nothing they can do themselves: HR gives them a position that there is or, where they have left, says that they are back. */
    record AskHr() implements WayOut {}

    /** Nothing to be done now. */
    record Nothing() implements WayOut {}

    /** What is to be studied, also where more than that is needed. */
    default Optional<StudyLessons> study() {
        return switch (this) {
            case StudyLessons study -> Optional.of(study);
            case AskForAttempt ask -> Optional.ofNullable(ask.meanwhile());
            case SitExam sit -> Optional.empty();
            case Wait wait -> Optional.empty();
            case GoOn open -> Optional.empty();
            case AwaitMarks held -> Optional.empty();
            case AskHr ask -> Optional.empty();
            case Nothing nothing -> Optional.empty();
        };
    }
}
