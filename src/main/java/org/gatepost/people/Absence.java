package org.gatepost.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody was not with the company, whatever was known of it then.
 *
 * @param from its first moment
 * @param until the first moment at which they are back; null when nothing says that they will be
 */
public record Absence(Instant from, @Nullable Instant until) {

    /** Whether they are away at a moment. */
    public boolean holds(Instant moment) {
        return !from.isAfter(moment) && (until == null || until.isAfter(moment));
    }

    /** Whether it has not begun at a moment and will. */
    public boolean isToCome(Instant moment) {
        return from.isAfter(moment) && (until == null || until.isAfter(from));
    }
}
