package org.gatepost.report;

import java.util.List;
import java.util.Map;
import org.gatepost.clearance.Effect;
import org.gatepost.clearance.RehearsedAt;

/**
 * A rehearsal for one moment.
 *
 * @param figures everything that is counted; of people it names nobody
 * @param counts for how many positions held which effect
 * @param rows for whom; none for whoever may not see people
 */
public record RehearsalAt(RehearsedAt figures, Map<Effect, Integer> counts, List<RehearsalLine> rows) {

    public RehearsalAt {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public int count(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }

    /** How many of those on the roster. */
    public int onRoster(Effect effect) {
        return (int) rows.stream()
                .filter(row -> row.onRoster() && row.affected().effect() == effect)
                .count();
    }
}
