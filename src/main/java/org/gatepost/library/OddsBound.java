package org.gatepost.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chance that the true one never exceeds, for sections too large to be counted, and where that it is small is all one need know. By Chernoff: whatever the weight t, a sum S is
 * at least nought with a chance of at most E[exp(tS)], and for items that have nothing to do with each other that is the product
 * of the items' own. Of the forms of a section the one is taken for which it is largest, with the must-get items it asks for, and as if there were
 * no other quotas.
 */
final class OddsBound {

    private static final double HEAVIEST = 60;
    private static final int STEPS = 30;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Items that are guessed alike, and are all must-get items or none of them. */
    private record Kind(List<ItemOdds.Outcome> outcomes, boolean critical) {}

    /** Some items of a kind that are not drawn yet, and the logarithm of what each adds to the bound. */
    private record Left(boolean critical, double log, int items) {}

    /** How often each kind is in the pool of each section; the large ones have few of them. */
    private final Map<Section, Map<Kind, Integer>> kinds = new LinkedHashMap<>();

    private final double scale;

    private OddsBound(Map<Section, List<ItemOdds>> pools) {
        pools.forEach((section, pool) -> {
            Map<Kind, Integer> of = new HashMap<>();
            pool.forEach(odds ->
                    of.merge(new Kind(odds.outcomes(), odds.item().header().critical()), 1, Integer::sum));
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
                .mapToDouble(part -> largest(part.getKey(), part.getValue(), weight))
                .sum();
    }

    /** Of any form of a section: the must-get items that add most, so many as it asks for, and of all others those that do. */
    private double largest(Section section, Map<Kind, Integer> pool, double weight) {
        List<Left> best = pool.entrySet().stream()
                .map(kind ->
                        new Left(kind.getKey().critical(), log(kind.getKey().outcomes(), weight), kind.getValue()))
                .sorted(Comparator.comparingDouble(Left::log).reversed())
                .toList();
        double sum = 0;
        int asked = section.mustGet();
        int others = section.draw() - section.mustGet();
        for (Left kind : best) {
            int must = kind.critical() ? Math.min(asked, kind.items()) : 0;
            int more = Math.min(others, kind.items() - must);
            sum += must + more == 0 ? 0 : (must + more) * kind.log();
            asked -= must;
            others -= more;
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
