package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.gatepost.clearance.Affected;
import org.gatepost.clearance.Effect;

/**
 * One line of a rehearsal.
 *
 * @param onRoster whether the roster that was pasted has them
 */
public record RehearsalLine(Affected affected, boolean onRoster) {

    /** The most urgent effect first, of other dates whoever may work the most days less. */
    static final Comparator<RehearsalLine> URGENT_FIRST = Comparator.<RehearsalLine, Effect>comparing(
                    line -> line.affected().effect())
            .thenComparingLong(line -> line.affected().effect() == Effect.DATES ? line.daysLater() : 0);

    /** By how many days they may work longer, less than 0 for shorter; 0 where they may not, or as long. */
    public long daysLater() {
        Instant before = affected.before().worksUntil();
        Instant after = affected.after().worksUntil();
        return before == null || after == null
                ? 0
                : Duration.between(before, after).toDays();
    }
}
