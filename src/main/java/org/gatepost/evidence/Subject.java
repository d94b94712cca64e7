package org.gatepost.evidence;

import java.time.Instant;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/**
 * What a pack is about. Of the same subject the same records are made at any time, as long as nobody touched what they are
 * made of: what came later than the moment of issue is left out.
 *
 * @param moment of the clearance that is to be proven
 * @param issuedAt up to when what is stored is told
 * @param through the last row of the audit log at that time
 */
record Subject(PersonId person, PositionId position, Instant moment, Instant issuedAt, long through) {

    /** Whether it is the decision of when the pack was made that is to be proven, and no earlier one. */
    boolean isOfNow() {
        return moment.equals(issuedAt);
    }
}
