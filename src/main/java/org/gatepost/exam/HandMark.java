package org.gatepost.exam;

import java.time.Instant;
import java.util.Map;
import org.gatepost.kernel.Points;
import org.gatepost.people.PersonId;

/**
 * What a person gave an answer.
 *
 * @param earned what it comes to
 * @param criteria the points of each criterion, by its id
 * @param remark a few words to whoever sat the exam; may be empty
 */
record HandMark(
        int slot, Round round, PersonId by, Instant at, Points earned, Map<String, Points> criteria, String remark) {

    HandMark {
        criteria = Map.copyOf(criteria);
    }
}
