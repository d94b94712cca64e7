package org.gatepost.library;

import java.util.List;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/**
 * A lesson.
 *
 * @param minutes honest reading time
 * @param facts what it teaches
 * @param check the item at its end; it is never drawn into an exam
 * @param text Markdown
 */
public record Lesson(
        LessonId id,
        CourseId course,
        LocalizedText title,
        LocalizedText summary,
        int minutes,
        List<FactId> facts,
        ItemId check,
        LocalizedText text) {

    public Lesson {
        facts = List.copyOf(facts);
    }

    /** Its name within its course, which also names its files and its page: {@code four-donts}. */
    public String name() {
        return id.value().substring(course.value().length() + 1);
    }

    /** Where it is read, from the application's root: {@code study/customers-door/four-donts}. */
    public String address() {
        return "study/" + course + "/" + name();
    }
}
