package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Published in the transaction in which it changes whether, how or until when somebody may work in a position; it holds the
 * person. What changes on the way of somebody who may not work before and after is no such change.
 *
 * @param status null when nothing is said of the position any more
 * @param reason the name of the gate's reason, or one of those here
 * @param clearedUntil null when they may not work, or for ever
 */
public record ClearanceMoved(
        PersonId person,
        PositionId position,
        @Nullable Status status,
        String reason,
        @Nullable Instant clearedUntil,
        Instant at) {

    /** The reason when they hold the position no longer. */
    public static final String NOT_HELD = "NOT_HELD";

    /** The reason when it cannot be decided any more. */
    public static final String UNDECIDED = "UNDECIDED";

    /** Whether they may work in it now. */
    public boolean cleared() {
        return status != null && status.mayWork();
    }
}
