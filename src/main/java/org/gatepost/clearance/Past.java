package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.people.Absence;
import org.gatepost.people.Held;
import org.gatepost.people.PositionId;

/**
 * Of one person, what the gate is asked about and by what it decides.
 *
 * @param held the positions they hold, the longest held first
 * @param waivers those that two people agreed on, by position
 * @param deltas exams about changed content that were asked of them, by position
 */
record Past(
        List<Held> held, History history, Map<PositionId, List<Waiver>> waivers, Map<PositionId, List<Delta>> deltas) {

    Past {
        held = List.copyOf(held);
        waivers = Map.copyOf(waivers);
        deltas = Map.copyOf(deltas);
    }

    Past with(AttemptOutcome attempt) {
        List<AttemptOutcome> attempts = new ArrayList<>(history.attempts());
        attempts.add(attempt);
        return new Past(
                held,
                new History(history.studied(), history.putRight(), attempts).away(history.absences()),
                waivers,
                deltas);
    }

    /** As if nobody had waived anything. */
    Past withoutWaivers() {
        return waivers.isEmpty() ? this : new Past(held, history, Map.of(), deltas);
    }

    /**
     * As if nobody had said yet that they are to leave: until they do, what they have passed is worth as much as anybody's.
     */
    Past withoutLeavingAfter(Instant moment) {
        List<Absence> begun = history.absences().stream()
                .filter(absence -> !absence.from().isAfter(moment))
                .toList();
        return begun.equals(history.absences()) ? this : new Past(held, history.away(begun), waivers, deltas);
    }

    /** What the gate decides by about one of the positions. */
    History of(Held position) {
        return history.with(
                waivers.getOrDefault(position.position(), List.of()),
                deltas.getOrDefault(position.position(), List.of()),
                position.since());
    }
}
