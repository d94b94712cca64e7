package org.gatepost.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chance that the true one never exceeds, for sections too large to be counted, and where that it is small is all one need know. By Chernoff: whatever the weight t, a sum S is
 * at least nought with a chance of at most E[exp(tS)], and for items that have nothing to do with each other that is the product
 * of the items' own. Of the forms of a section the one is taken for which it is largest, as if there were no quotas.
 */
final class OddsBound {

    private static final double HEAVIEST = 60;
    private static final int STEPS = 30;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** How often items that are guessed alike are in the pool of each section; the large ones have few kinds of them. */
    private final Map<Section, Map<List<ItemOdds.Outcome>, Integer>> kinds = new LinkedHashMap<>();

    private final double scale;

    private OddsBound(Map<Section, List<ItemOdds>> pools) {
        pools.forEach((section, pool) -> {
            Map<List<ItemOdds.Outcome>, Integer> of = new HashMap<>();
            pool.forEach(odds -> of.merge(odds.outcomes(), 1, Integer::sum));
            kinds.put(section, of);
        });
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
        for (int step = 0; step < STEPS; step++) {
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
        return kinds.entrySet().stream()
                .mapToDouble(part -> largest(part.getKey().draw(), part.getValue(), weight))
                .sum();
    }

    /** Of any form of a section. */
    private double largest(int draw, Map<List<ItemOdds.Outcome>, Integer> pool, double weight) {
        List<Map.Entry<Double, Integer>> logs = pool.entrySet().stream()
                .map(kind -> Map.entry(log(kind.getKey(), weight), kind.getValue()))
                .sorted(Map.Entry.<Double, Integer>comparingByKey().reversed())
                .toList();
        double sum = 0;
        int left = draw;
        for (Map.Entry<Double, Integer> kind : logs) {
            int drawn = Math.min(left, kind.getValue());
            sum += drawn == 0 ? 0 : drawn * kind.getKey();
            left -= drawn;
        }
        return sum;
    }

    private double log(List<ItemOdds.Outcome> outcomes, double weight) {
        double sum = 0;
        for (ItemOdds.Outcome outcome : outcomes) {
            sum += outcome.chance() * Math.exp(weight * outcome.surplus() / scale);
        }
        return Math.log(sum);
    }
}
