package org.gatepost.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gatepost.clearance.RuleVersion;

/**
 * Where people stood at the end of a day, or stand now.
 *
 * @param day of which the end is meant; today for now
 * @param counts how many people and positions stood where
 * @param overdue how many of them were over the day by which their first pass was due
 * @param rules by which they were decided, as rule versions are shown
 * @param asItWas whether all of these rules are known to have been in force then
 * @param now whether it is said of this moment
 */
public record TrendPoint(
        LocalDate day, RegisterCounts counts, int overdue, List<String> rules, boolean asItWas, boolean now) {

    public TrendPoint {
        rules = List.copyOf(rules);
    }

    /** Of how many people and positions it speaks. */
    public int population() {
        return counts.all();
    }

    /** Whether another was decided by the same rules, and these are as well known. */
    public boolean hasRulesOf(TrendPoint other) {
        return rules.equals(other.rules) && asItWas == other.asItWas;
    }

    /** The most that any of them speaks of. */
    public static int most(List<TrendPoint> points) {
        return points.stream().mapToInt(TrendPoint::population).max().orElse(0);
    }

    /** A day that is being added up. */
    static final class Sum {

        private final LocalDate day;
        private final Map<RegisterGroup, Integer> counts = new EnumMap<>(RegisterGroup.class);
        private final SortedSet<String> rules = new TreeSet<>();
        private int overdue;
        private boolean asItWas = true;

        Sum(LocalDate day) {
            this.day = day;
        }

        void add(RegisterGroup group, int people, int late, String rule, boolean inForce) {
            counts.merge(group, people, Integer::sum);
            overdue += late;
            if (!rule.isEmpty()) {
                rules.add(new RuleVersion(rule).shown());
            }
            asItWas = asItWas && inForce;
        }

        TrendPoint point() {
            return new TrendPoint(day, new RegisterCounts(counts), overdue, List.copyOf(rules), asItWas, false);
        }
    }
}
