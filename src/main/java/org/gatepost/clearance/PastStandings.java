package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Where people stood at a moment, for other rooms' jobs that count; where nobody is signed in, so it checks no right, and a
 * view never uses it.
 */
@Component
public class PastStandings {

    private final DecisionsThen then;

    PastStandings(DecisionsThen then) {
        this.then = then;
    }

    /**
     * By the rule that was in force and by what was known at that moment, with every position held then.
     *
     * @return for each of the people; nothing for whom it could not be decided, which is logged
     * @throws org.springframework.dao.DataAccessException when the database cannot be asked
     */
    public Map<PersonId, Optional<List<DecidedThen>>> of(Collection<PersonId> people, Instant moment) {
        return then.of(people, moment);
    }
}
