package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.library.Position;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a position at a moment.
 *
 * @param position null when the content did not have it
 * @param requirement null when the content did not have the position
 * @param digest by which the register knew it
 * @param asItWas false when what was in force then is not on record or the gate has learnt another rule since: then it is
 *     the nearest that is known
 */
record InForce(
        PositionId id,
        @Nullable Position position,
        int revision,
        @Nullable Requirement requirement,
        String digest,
        boolean asItWas) {

    Decided decide(History history, Instant moment) {
        return new Decided(
                id,
                position,
                revision,
                new RuleVersion(digest),
                Gate.decide(requirement, history, moment),
                Gate.tries(requirement, history, moment));
    }
}
