package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PersonId;

/** From when on time alone may have changed what the register says of a person. */
record Due(PersonId person, Instant changesAt) {

    /** Before everybody. */
    static final Due FIRST = new Due(new PersonId(0), Instant.EPOCH);
}
