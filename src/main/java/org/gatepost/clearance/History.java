package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.item.LessonId;
import org.gatepost.people.Absence;

/**
 * What a person has done, and what others have decided for them.
 *
 * @param studied every time each lesson was studied, oldest first
 * @param attempts at whichever exams, in any order; those at others than the one required are passed over
 * @param waivers of the position, those that two people agreed on; in any order
 * @param absences when they were not with the company or are not to be; in any order
 * @param since when they took up the position; fails before that are none of this cycle's
 */
record History(
        Map<LessonId, List<Instant>> studied,
        List<AttemptOutcome> attempts,
        List<Waiver> waivers,
        List<Absence> absences,
        Instant since) {

    public History {
        studied = Map.copyOf(studied);
        attempts = List.copyOf(attempts);
        waivers = List.copyOf(waivers);
        absences = List.copyOf(absences);
    }

    /** Of somebody who never left. */
    History(Map<LessonId, List<Instant>> studied, List<AttemptOutcome> attempts, List<Waiver> waivers, Instant since) {
        this(studied, attempts, waivers, List.of(), since);
    }

    /** As if the position had been held for ever. */
    History(Map<LessonId, List<Instant>> studied, List<AttemptOutcome> attempts) {
        this(studied, attempts, List.of(), Instant.MIN);
    }

    /** The same past, as it matters to a position that is held since then. */
    History with(List<Waiver> ofPosition, Instant heldSince) {
        return new History(studied, attempts, ofPosition, absences, heldSince);
    }

    /** The same past of somebody who is away at these times. */
    History away(List<Absence> times) {
        return new History(studied, attempts, waivers, times, since);
    }

    /** Whether a lesson was studied within a span of time, both ends included. */
    boolean studied(LessonId lesson, Instant from, Instant to) {
        return studied.getOrDefault(lesson, List.of()).stream().anyMatch(at -> !at.isBefore(from) && !at.isAfter(to));
    }

    /** The same with one attempt at most. */
    History only(AttemptId attempt) {
        return new History(
                studied,
                attempts.stream().filter(each -> each.id().equals(attempt)).toList(),
                waivers,
                absences,
                since);
    }
}
