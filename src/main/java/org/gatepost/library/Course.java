package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * A course: lessons in the order in which they are best read.
 *
 * @param order its place among the courses, from 1; no two have the same
 */
public record Course(CourseId id, int order, LocalizedText title, LocalizedText summary, List<Lesson> lessons) {

    public Course {
        lessons = List.copyOf(lessons);
    }
}
