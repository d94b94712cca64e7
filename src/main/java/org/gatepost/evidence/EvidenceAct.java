package org.gatepost.evidence;

import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/** What was done with packs; published before anybody gets anything. */
public sealed interface EvidenceAct {

    /**
     * A pack was handed out.
     *
     * @param sums SHA-256 of its hash list, by which it is known when it comes back
     * @param file SHA-256 of the zip
     */
    record Issued(PersonId person, PositionId position, String sums, String file) implements EvidenceAct {}

    /**
     * A pack was checked.
     *
     * @param person whom it is about; null when it is none of ours
     * @param sound whether nothing in it was changed and all is stored today as it says
     */
    record Checked(@Nullable PersonId person, String sums, boolean sound) implements EvidenceAct {}
}
