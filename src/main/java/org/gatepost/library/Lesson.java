package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
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
 * @param moreChecks each about one fact of it, or about a few that belong together; asked by plans after a fail, and never drawn into an exam either
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
        // Not written when there are none: a lesson without any was stored before there were some, and is the same.
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemId> moreChecks,
        LocalizedText text) {

    public Lesson {
        facts = List.copyOf(facts);
        moreChecks = moreChecks == null ? List.of() : List.copyOf(moreChecks);
    }

    /** Every item that is known to whoever studied it, the one at its end first. */
    List<ItemId> checks() {
        return Stream.concat(Stream.of(check), moreChecks.stream()).toList();
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
