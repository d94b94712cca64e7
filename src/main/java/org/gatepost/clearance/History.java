package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.item.LessonId;
import org.gatepost.people.Absence;
import org.gatepost.source.FactId;

/**
 * What a person has done, and what others have decided for them.
 *
 * @param studied every time each lesson was studied, oldest first
 * @param putRight when each fact was put right, by the attempt that had shown it not to be known
 * @param attempts at whichever exams, in any order; those at others than the one required are passed over
 * @param waivers of the position, those that two people agreed on; in any order
 * @param absences when they were not with the company or are not to be; in any order
 * @param deltas the exams about changed content that were asked of them for the position; in any order
 * @param since when they took up the position; fails before that are none of this cycle's
 */
record History(
        Map<LessonId, List<Instant>> studied,
        Map<AttemptId, Map<FactId, Instant>> putRight,
        List<AttemptOutcome> attempts,
        List<Waiver> waivers,
        List<Absence> absences,
        List<Delta> deltas,
        Instant since) {

    public History {
        studied = Map.copyOf(studied);
        putRight = Map.copyOf(putRight);
        attempts = List.copyOf(attempts);
        waivers = List.copyOf(waivers);
        absences = List.copyOf(absences);
        deltas = List.copyOf(deltas);
    }

    /** Of somebody of whom nothing was asked about changed content. */
    History(
            Map<LessonId, List<Instant>> studied,
            Map<AttemptId, Map<FactId, Instant>> putRight,
            List<AttemptOutcome> attempts,
            List<Waiver> waivers,
            List<Absence> absences,
            Instant since) {
        this(studied, putRight, attempts, waivers, absences, List.of(), since);
    }

    /** Of somebody who never left. */
    History(
            Map<LessonId, List<Instant>> studied,
            Map<AttemptId, Map<FactId, Instant>> putRight,
            List<AttemptOutcome> attempts,
            List<Waiver> waivers,
            Instant since) {
        this(studied, putRight, attempts, waivers, List.of(), since);
    }

    /** As if the position had been held for ever. */
    History(
            Map<LessonId, List<Instant>> studied,
            Map<AttemptId, Map<FactId, Instant>> putRight,
            List<AttemptOutcome> attempts) {
        this(studied, putRight, attempts, List.of(), Instant.MIN);
    }

    /** The same past, with other waivers of a position that is held since then. */
    History with(List<Waiver> ofPosition, Instant heldSince) {
        return with(ofPosition, deltas, heldSince);
    }

    /** The same past, as it matters to a position that is held since then. */
    History with(List<Waiver> ofPosition, List<Delta> askedForPosition, Instant heldSince) {
        return new History(studied, putRight, attempts, ofPosition, absences, askedForPosition, heldSince);
    }

    /** The same past, if this were asked besides. */
    History asked(Delta delta) {
        List<Delta> more = new ArrayList<>(deltas);
        more.add(delta);
        return new History(studied, putRight, attempts, waivers, absences, more, since);
    }

    /** The same past of somebody who is away at these times. */
    History away(List<Absence> times) {
        return new History(studied, putRight, attempts, waivers, times, deltas, since);
    }

    /** Of several that hold at a moment, the one that began last. */
    Optional<Absence> absence(Instant moment) {
        return absences.stream().filter(absence -> absence.holds(moment)).max(Comparator.comparing(Absence::from));
    }

    /** Whether a lesson was studied within a span of time, both ends included. */
    boolean studied(LessonId lesson, Instant from, Instant to) {
        return studied.getOrDefault(lesson, List.of()).stream().anyMatch(at -> !at.isBefore(from) && !at.isAfter(to));
    }

    /** Whether a fact that an attempt showed not to be known had been put right by then. */
    boolean isPutRight(AttemptId after, FactId fact, Instant by) {
        Instant at = putRight.getOrDefault(after, Map.of()).get(fact);
        return at != null && !at.isAfter(by);
    }
}
