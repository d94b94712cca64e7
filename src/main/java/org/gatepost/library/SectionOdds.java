package org.gatepost.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gatepost.item.Level;

/**
 * How likely each sum of a section is, over every form that its pool and quotas allow, each as likely as any other. Counted
 * exactly: item by item of the pool, for how many are drawn and how far each quota is met.
 */
final class SectionOdds {

    private final Section section;
    private final List<Level> levels = new ArrayList<>();
    private final int quotas;
    private final long unit;
    private final long least;
    private final double[][] sums;
    private final double[] forms;

    private SectionOdds(Section section, List<ItemOdds> pool, long unit) {
        this.section = section;
        this.unit = unit;
        int size = section.mustGet() + 1;
        for (Level level : Level.values()) {
            if (section.levels().getOrDefault(level, 0) > 0) {
                levels.add(level);
                size *= section.levels().getOrDefault(level, 0) + 1;
            }
        }
        quotas = size;
        least = pool.stream()
                        .flatMap(odds -> odds.outcomes().stream())
                        .mapToLong(ItemOdds.Outcome::surplus)
                        .min()
                        .orElse(0)
                / unit;
        sums = new double[(section.draw() + 1) * quotas][0];
        forms = new double[(section.draw() + 1) * quotas];
    }

    /** @param unit of which every surplus is a multiple */
    static SumOdds of(Section section, List<ItemOdds> pool, long unit) {
        return new SectionOdds(section, pool, unit).count(pool);
    }

    private SumOdds count(List<ItemOdds> pool) {
        sums[0] = new double[] {1};
        forms[0] = 1;
        // The plainest first, for with few sums there is little to count.
        List<ItemOdds> plainFirst = new ArrayList<>(pool);
        plainFirst.sort(Comparator.comparingInt(odds -> odds.outcomes().size()));
        for (ItemOdds odds : plainFirst) {
            // From the most drawn down, so that no item is drawn twice.
            for (int drawn = section.draw() - 1; drawn >= 0; drawn--) {
                for (int met = 0; met < quotas; met++) {
                    int from = drawn * quotas + met;
                    if (forms[from] > 0) {
                        add(from, (drawn + 1) * quotas + with(odds, met), odds);
                    }
                }
            }
        }
        int all = forms.length - 1;
        double[] chances = sums[all].clone();
        for (int sum = 0; sum < chances.length; sum++) {
            chances[sum] /= forms[all];
        }
        return new SumOdds(section.draw() * least, chances.length == 0 ? new double[1] : chances);
    }

    private void add(int from, int to, ItemOdds odds) {
        forms[to] += forms[from];
        double[] before = sums[from];
        int outcomes = odds.outcomes().size();
        int[] more = new int[outcomes];
        double[] chance = new double[outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            more[outcome] = (int) (odds.outcomes().get(outcome).surplus() / unit - least);
            chance[outcome] = odds.outcomes().get(outcome).chance();
        }
        int length = before.length + Arrays.stream(more).max().orElse(0);
        if (sums[to].length < length) {
            sums[to] = Arrays.copyOf(sums[to], length);
        }
        double[] after = sums[to];
        for (int sum = 0; sum < before.length; sum++) {
            double so = before[sum];
            // Most sums never come about: all or nothing leaves large gaps between them.
            if (so != 0) {
                for (int outcome = 0; outcome < outcomes; outcome++) {
                    after[sum + more[outcome]] += so * chance[outcome];
                }
            }
        }
    }

    /** How far the quotas are met with one more item; more than is asked for is as good as that. */
    private int with(ItemOdds odds, int met) {
        int rest = met;
        int place = 1;
        int next = 0;
        int must = rest % (section.mustGet() + 1);
        next += Math.min(section.mustGet(), must + (odds.item().header().critical() ? 1 : 0));
        rest /= section.mustGet() + 1;
        place *= section.mustGet() + 1;
        for (Level level : levels) {
            int wanted = section.levels().getOrDefault(level, 0);
            int so = rest % (wanted + 1);
            next += place * Math.min(wanted, so + (odds.item().header().level() == level ? 1 : 0));
            rest /= wanted + 1;
            place *= wanted + 1;
        }
        return next;
    }
}
