package org.gatepost.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which fails of one person at one exam a pass has settled, where every pass of that exam clears: whatever is decided from
 * then on asks for none of them, neither how many there were nor what they showed not to be known. A fail that ended at the very
 * moment of the pass is none of them.
 */
final class Settled {

    private final Instant at;
    private @Nullable Instant last;

    /** @param at the moment of which it is told; a pass that ended later settles nothing yet */
    Settled(Instant at) {
        this.at = at;
    }

    void passed(Instant finished) {
        if (!finished.isAfter(at) && (last == null || finished.isAfter(last))) {
            last = finished;
        }
    }

    /** Whether one of the passes told so far settles a fail that ended then. */
    boolean isSettled(Instant finished) {
        return last != null && finished.isBefore(last);
    }
}
