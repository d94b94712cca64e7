package org.gatepost.library;

import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;

/**
 * Lessons of a course that follow one another and belong together, so that a quiz about them makes sense.
 *
 * @param lessons in the order of the course
 */
public record LessonGroup(GroupId id, LocalizedText title, List<LessonId> lessons) {

    public LessonGroup {
        lessons = List.copyOf(lessons);
    }
}
