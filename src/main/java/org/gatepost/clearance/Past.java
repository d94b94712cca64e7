package org.gatepost.clearance;

import java.util.ArrayList;
import java.util.List;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.people.Held;

/**
 * Of one person, what the gate is asked about and by what it decides.
 *
 * @param held the positions they hold, the longest held first
 */
record Past(List<Held> held, History history) {

    Past {
        held = List.copyOf(held);
    }

    Past with(AttemptOutcome attempt) {
        List<AttemptOutcome> attempts = new ArrayList<>(history.attempts());
        attempts.add(attempt);
        return new Past(held, new History(history.studied(), attempts));
    }
}
