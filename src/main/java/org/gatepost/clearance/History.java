package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.item.LessonId;

/**
 * What a person has done.
 *
 * @param studied every time each lesson was studied, oldest first
 * @param attempts at whichever exams, in any order; those at others than the one required are passed over
 * @param since when they took up the position; fails before that are none of this cycle's
 */
record History(Map<LessonId, List<Instant>> studied, List<AttemptOutcome> attempts, Instant since) {

    public History {
        studied = Map.copyOf(studied);
        attempts = List.copyOf(attempts);
    }

    /** As if the position had been held for ever. */
    History(Map<LessonId, List<Instant>> studied, List<AttemptOutcome> attempts) {
        this(studied, attempts, Instant.MIN);
    }

    History since(Instant heldSince) {
        return new History(studied, attempts, heldSince);
    }

    /** Whether a lesson was studied within a span of time, both ends included. */
    boolean studied(LessonId lesson, Instant from, Instant to) {
        return studied.getOrDefault(lesson, List.of()).stream().anyMatch(at -> !at.isBefore(from) && !at.isAfter(to));
    }

    /** The same with one attempt at most. */
    History only(AttemptId attempt) {
        return new History(
                studied,
                attempts.stream().filter(each -> each.id().equals(attempt)).toList());
    }
}
