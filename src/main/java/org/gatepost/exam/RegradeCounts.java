package org.gatepost.exam;

import java.util.EnumMap;
import java.util.Map;

/** How many attempts have which effect. */
public record RegradeCounts(Map<RegradeEffect, Integer> attempts) {

    public RegradeCounts {
        attempts = Map.copyOf(attempts);
    }

    public int of(RegradeEffect effect) {
        return attempts.getOrDefault(effect, 0);
    }

    /** All that were marked by an earlier revision and wait for nobody's decision. */
    public int lookedAt() {
        return attempts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that applying does something about. */
    public int changed() {
        return lookedAt() - of(RegradeEffect.UNCHANGED) - of(RegradeEffect.UNMARKABLE) - of(RegradeEffect.BY_PEOPLE);
    }

    /** Counts one attempt after another. */
    static final class Counting {
        private final Map<RegradeEffect, Integer> attempts = new EnumMap<>(RegradeEffect.class);

        void add(RegradeEffect effect) {
            attempts.merge(effect, 1, Integer::sum);
        }

        RegradeCounts counts() {
            return new RegradeCounts(attempts);
        }
    }
}
