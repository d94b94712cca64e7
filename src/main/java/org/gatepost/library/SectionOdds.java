package org.gatepost.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gatepost.item.Level;

/**
 * How likely each sum of a section is, over every form that its pool and quotas allow, each as likely as any other. Counted
 * exactly: items that are guessed alike are one kind, and kind by kind it is gone through how many of it are drawn, for how
 * many are drawn in all and how far each quota is met. How many forms that makes is kept as a logarithm, for of thousands of
 * items there are more forms than a number can say.
 */
final class SectionOdds {

    /** Items that make no difference to one another: guessed alike, and of the same use to every quota. */
    private record Kind(List<ItemOdds.Outcome> outcomes, boolean critical, Level level) {
        static Kind of(ItemOdds odds) {
            return new Kind(
                    odds.outcomes(),
                    odds.item().header().critical(),
                    odds.item().header().level());
        }
    }

    private final Section section;
    private final List<Level> levels;
    private final int quotas;
    private final long unit;
    private final long least;
    /** For each state how likely each sum is, of one form of it. */
    private final double[][] sums;
    /** For each state how many forms there are. */
    private final double[] logForms;

    private SectionOdds(Section section, List<ItemOdds> pool, long unit) {
        this.section = section;
        this.unit = unit;
        levels = levels(section);
        quotas = (int) states(section);
        least = least(pool) / unit;
        sums = new double[(section.draw() + 1) * quotas][0];
        logForms = new double[(section.draw() + 1) * quotas];
    }

    /**
     * @param unit of which every surplus is a multiple
     * @param pool of which {@link #steps} says that it can be counted
     */
    static SumOdds of(Section section, List<ItemOdds> pool, long unit) {
        return new SectionOdds(section, pool, unit).count(kinds(pool));
    }

    /** How many steps it takes at most to count a section, about; a step takes about a nanosecond. */
    static double steps(Section section, List<ItemOdds> pool, long unit) {
        double span = (most(pool) - least(pool)) / (double) unit + 1;
        double steps = 0;
        for (Map.Entry<Kind, Integer> kind : kinds(pool).entrySet()) {
            double drawn = Math.min(kind.getValue(), section.draw());
            // As many sums as there are after half of the draw.
            steps += section.draw() * drawn * (kind.getKey().outcomes().size() + 2) * span * section.draw() / 2;
        }
        return steps * states(section) / 2;
    }

    private static Map<Kind, Integer> kinds(List<ItemOdds> pool) {
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        // The plainest first, for with few sums there is little to count.
        pool.stream()
                .sorted(Comparator.comparingInt(odds -> odds.outcomes().size()))
                .forEach(odds -> kinds.merge(Kind.of(odds), 1, Integer::sum));
        return kinds;
    }

    private static double states(Section section) {
        double states = section.mustGet() + 1;
        for (Level level : levels(section)) {
            states *= section.levels().getOrDefault(level, 0) + 1;
        }
        return states;
    }

    private static List<Level> levels(Section section) {
        return Arrays.stream(Level.values())
                .filter(level -> section.levels().getOrDefault(level, 0) > 0)
                .toList();
    }

    private static long least(List<ItemOdds> pool) {
        return surpluses(pool).min().orElse(0);
    }

    private static long most(List<ItemOdds> pool) {
        return surpluses(pool).max().orElse(0);
    }

    private static LongStream surpluses(List<ItemOdds> pool) {
        return pool.stream().flatMap(odds -> odds.outcomes().stream()).mapToLong(ItemOdds.Outcome::surplus);
    }

    private SumOdds count(Map<Kind, Integer> kinds) {
        Arrays.fill(logForms, Double.NEGATIVE_INFINITY);
        sums[0] = new double[] {1};
        logForms[0] = 0;
        kinds.forEach((kind, items) -> {
            // From the most drawn down, so that no item is drawn twice.
            for (int drawn = section.draw() - 1; drawn >= 0; drawn--) {
                for (int met = 0; met < quotas; met++) {
                    if (logForms[drawn * quotas + met] > Double.NEGATIVE_INFINITY) {
                        draw(kind, items, drawn, met);
                    }
                }
            }
        });
        int all = logForms.length - 1;
        return new SumOdds(section.draw() * least, sums[all].length == 0 ? new double[1] : sums[all]);
    }

    /** One, two and more items of a kind beside what is drawn already. */
    private void draw(Kind kind, int items, int drawn, int met) {
        double[] some = sums[drawn * quotas + met];
        double logWays = logForms[drawn * quotas + met];
        int so = met;
        for (int more = 1; more <= Math.min(items, section.draw() - drawn); more++) {
            some = with(kind, some);
            logWays += Math.log(items - more + 1.0) - Math.log(more);
            so = with(kind, so);
            add((drawn + more) * quotas + so, some, logWays);
        }
    }

    /** Some forms of a state beside those that were found before: the more of them there are, the more they count. */
    private void add(int state, double[] some, double logWays) {
        double most = Math.max(logForms[state], logWays);
        double logAll = most + Math.log(Math.exp(logForms[state] - most) + Math.exp(logWays - most));
        double before = Math.exp(logForms[state] - logAll);
        double now = Math.exp(logWays - logAll);
        double[] all = sums[state].length < some.length ? Arrays.copyOf(sums[state], some.length) : sums[state];
        for (int sum = 0; sum < all.length; sum++) {
            all[sum] = all[sum] * before + (sum < some.length ? some[sum] * now : 0);
        }
        sums[state] = all;
        logForms[state] = logAll;
    }

    /** The sums with one more item. */
    private double[] with(Kind kind, double[] before) {
        List<ItemOdds.Outcome> outcomes = kind.outcomes();
        int[] more = new int[outcomes.size()];
        double[] chance = new double[outcomes.size()];
        for (int outcome = 0; outcome < more.length; outcome++) {
            more[outcome] = (int) (outcomes.get(outcome).surplus() / unit - least);
            chance[outcome] = outcomes.get(outcome).chance();
        }
        double[] after = new double[before.length + Arrays.stream(more).max().orElse(0)];
        for (int sum = 0; sum < before.length; sum++) {
            double so = before[sum];
            // Most sums never come about: all or nothing leaves large gaps between them.
            if (so != 0) {
                for (int outcome = 0; outcome < more.length; outcome++) {
                    after[sum + more[outcome]] += so * chance[outcome];
                }
            }
        }
        return after;
    }

    /** How far the quotas are met with one more item; more than is asked for is as good as that. */
    private int with(Kind kind, int met) {
        int rest = met;
        int place = 1;
        int next = 0;
        int must = rest % (section.mustGet() + 1);
        next += Math.min(section.mustGet(), must + (kind.critical() ? 1 : 0));
        rest /= section.mustGet() + 1;
        place *= section.mustGet() + 1;
        for (Level level : levels) {
            int wanted = section.levels().getOrDefault(level, 0);
            int so = rest % (wanted + 1);
            next += place * Math.min(wanted, so + (kind.level() == level ? 1 : 0));
            rest /= wanted + 1;
            place *= wanted + 1;
        }
        return next;
    }
}
