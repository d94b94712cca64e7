package org.gatepost.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many rows of the register are in each group, under the same filter but for the group. */
public record RegisterCounts(Map<RegisterGroup, Integer> rows) {

    public RegisterCounts {
        rows = Map.copyOf(rows);
    }

    public int of(RegisterGroup group) {
        return rows.getOrDefault(group, 0);
    }

    /** Without the rows of those who hold no position. */
    public RegisterCounts ofPositions() {
        return new RegisterCounts(rows.entrySet().stream()
                .filter(row -> row.getKey() != RegisterGroup.NOTHING_REQUIRED)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public int all() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The rows of one group, or of all when none is given. */
    public int in(@Nullable RegisterGroup group) {
        return group == null ? all() : of(group);
    }
}
