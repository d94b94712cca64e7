package org.gatepost.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A chance that the true one never exceeds, for sections too large to be counted. By Chernoff: whatever the weight t, a sum S is
 * at least nought with a chance of at most E[exp(tS)], and for items that have nothing to do with each other that is the product
 * of the items' own. Of the forms of a section the one is taken for which it is largest, as if there were no quotas.
 */
final class OddsBound {

    private static final double HEAVIEST = 60;
    private static final int HALVINGS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Map<Section, List<ItemOdds>> pools;
    private final double scale;

    private OddsBound(Map<Section, List<ItemOdds>> pools) {
        this.pools = pools;
        scale = pools.values().stream()
                .flatMap(Collection::stream)
                .flatMap(odds -> odds.outcomes().stream())
                .mapToDouble(outcome -> Math.abs((double) outcome.surplus()))
                .max()
                .orElse(1);
    }

    /** For an exam that is passed when the sum over all sections is at least nought. */
    static double of(Map<Section, List<ItemOdds>> pools) {
        return new OddsBound(pools).least();
    }

    /** Every weight gives a bound; the smallest is found by golden sections, for the logarithm is convex in the weight. */
    private double least() {
        double from = 0;
        double to = HEAVIEST;
        double least = Math.min(log(0), log(HEAVIEST));
        for (int step = 0; step < HALVINGS; step++) {
            double width = to - from;
            double lower = to - GOLDEN * width;
            double upper = from + GOLDEN * width;
            double atLower = log(lower);
            double atUpper = log(upper);
            least = Math.min(least, Math.min(atLower, atUpper));
            if (atLower < atUpper) {
                to = upper;
            } else {
                from = lower;
            }
        }
        return Math.min(1, Math.exp(least));
    }

    private double log(double weight) {
        return pools.entrySet().stream()
                .mapToDouble(part -> largest(part.getKey().draw(), part.getValue(), weight))
                .sum();
    }

    /** Of any form of a section. */
    private double largest(int draw, List<ItemOdds> pool, double weight) {
        double[] logs = pool.stream()
                .mapToDouble(odds -> Math.log(odds.outcomes().stream()
                        .mapToDouble(outcome -> outcome.chance() * Math.exp(weight * outcome.surplus() / scale))
                        .sum()))
                .sorted()
                .toArray();
        double sum = 0;
        for (int item = Math.max(0, logs.length - draw); item < logs.length; item++) {
            sum += logs[item];
        }
        return sum;
    }
}
