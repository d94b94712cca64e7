package org.gatepost.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verification that was run.
 *
 * @param through the last row that was in order
 * @param fault what is wrong with the row after that; null when there is nothing wrong
 */
public record AuditCheck(Instant at, long through, @Nullable Fault fault) {

    /** The first row that is not in order, when there is a fault. */
    public long broken() {
        return through + 1;
    }
}
