package org.gatepost.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.item.LessonId;
import org.gatepost.people.Person;

/**
 * What is known about one person's way.
 *
 * @param rows of the register: one for each position held, or one without a position
 * @param attempts at exams that a position requires, the newest first
 * @param courseExams attempts at exams of courses, which decide nothing, the newest first; practice is the person's own
 * @param studied every time each lesson was studied, oldest first
 */
public record PersonFile(
        Person person,
        List<RegisterEntry> rows,
        List<AttemptEntry> attempts,
        List<AttemptEntry> courseExams,
        Map<LessonId, List<Instant>> studied) {

    public PersonFile {
        rows = List.copyOf(rows);
        attempts = List.copyOf(attempts);
        courseExams = List.copyOf(courseExams);
        studied = Map.copyOf(studied);
    }
}
