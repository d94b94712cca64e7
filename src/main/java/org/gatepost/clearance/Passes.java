package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Puts the gate's question for other rooms' own code, also where nobody is signed in. It asks nobody who is asking, so a
 * view never uses it. In a transaction that holds the person it reads their past once.
 */
@Component
public class Passes {

    private final Decisions decisions;

    Passes(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Where a person would stand at a moment with every position they hold, had nobody waived anything. */
    public List<Decided> earned(PersonId person, Instant moment) {
        return decisions.earned(person, moment);
    }

    /** What one pass alone is worth at a moment. */
    public Worth worth(Pass pass, Instant moment) {
        return decisions.worth(pass, moment);
    }
}
