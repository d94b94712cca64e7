package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/** When passes end, by the rule that decides today. */
@FunctionalInterface
public interface PassEnds {

    /**
     * The first moment at which a pass of {@code passedAt} no longer clears for a position, grace not counted in; null when
     * today's content does not have the position.
     */
    @Nullable Instant endOf(PositionId position, Instant passedAt);
}
