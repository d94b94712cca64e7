package org.gatepost.exam;

import java.util.List;
import org.gatepost.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody has sat, as their own pages show it.
 *
 * @param attempts none when they cannot be read
 * @param isWhole false when they cannot be read, which is a fault of data and is logged: nothing can be started then
 */
record OwnPast(List<AttemptOutcome> attempts, boolean isWhole) {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPast.class);

    OwnPast {
        attempts = List.copyOf(attempts);
    }

    static OwnPast of(PersonId person, Evidence evidence) {
        try {
            return new OwnPast(evidence.attemptsOf(person), true);
        } catch (RuntimeException failed) {
            LOG.error("the attempts of person {} could not be read for their own pages", person.value(), failed);
            return new OwnPast(List.of(), false);
        }
    }
}
