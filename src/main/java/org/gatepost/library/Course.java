package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * A course: lessons in the order in which they are best read.
 *
 * @param groups every lesson is in exactly one, in the same order; none when the course is too small to be divided
 */
public record Course(
        CourseId id, LocalizedText title, LocalizedText summary, List<Lesson> lessons, List<LessonGroup> groups) {

    public Course {
        lessons = List.copyOf(lessons);
        groups = List.copyOf(groups);
    }
}
