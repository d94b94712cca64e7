package org.gatepost.study;

import java.util.List;
import java.util.Optional;
import org.gatepost.item.LessonId;
import org.gatepost.library.Course;
import org.gatepost.library.Lesson;

/** A course and how far somebody is with it; a lesson that must be studied again counts as not studied. */
public record CourseProgress(Course course, List<LessonProgress> lessons) {

    public CourseProgress {
        lessons = List.copyOf(lessons);
    }

    public StudyTally tally() {
        return StudyTally.of(lessons);
    }

    /** Reading time of what is left. */
    public int minutesLeft() {
        return lessons.stream()
                .filter(lesson -> !lesson.done())
                .map(LessonProgress::lesson)
                .mapToInt(Lesson::minutes)
                .sum();
    }

    public boolean begun() {
        return lessons.stream().anyMatch(lesson -> lesson.studied() != null);
    }

    /** What to read next: what must be studied again before what is new; nothing when all is studied. */
    public Optional<LessonProgress> next() {
        return first(LessonProgress.State.OWED).or(() -> first(LessonProgress.State.OPEN));
    }

    public Optional<LessonProgress> lesson(LessonId id) {
        return lessons.stream()
                .filter(lesson -> lesson.lesson().id().equals(id))
                .findFirst();
    }

    /** The place of a lesson of this course, from 0. */
    public int placeOf(LessonId id) {
        return lessons.indexOf(lesson(id).orElseThrow());
    }

    private Optional<LessonProgress> first(LessonProgress.State state) {
        return lessons.stream().filter(lesson -> lesson.state() == state).findFirst();
    }
}
