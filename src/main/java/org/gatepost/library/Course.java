package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** A course: lessons in the order in which they are best read. */
public record Course(CourseId id, LocalizedText title, LocalizedText summary, List<Lesson> lessons) {

    public Course {
        lessons = List.copyOf(lessons);
    }
}
