package org.gatepost.library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gatepost.item.Item;

/**
 * How likely an exam is passed by chance. Exact over every form its sections allow, each as likely as any other; that items
 * are enemies, were seen before, or ask again for a fact, is left aside. Where a section is too large to be counted within a
 * moment, a chance that the true one never exceeds. Pure.
 */
public final class PassOdds {

    /** As often is an exam taken to be sat that sets no limit. */
    public static final int ATTEMPTS_WITHOUT_LIMIT = 20;

    /** How much somebody knows, in per cent, for whom the chance is told. */
    public static final List<Integer> KNOWN = List.of(30, 50, 70, 90);

    /** What is less likely is told as less than this, or as nought. */
    public static final double LEAST = 1e-6;

    /** An exam is counted in about so many nanoseconds, or not at all. */
    private static final double MOST_STEPS = 2e9;

    private static final int DIGITS = 2;
    private static final double NEARLY_ALL = 0.99;

    private final Blueprint exam;
    private final Map<Section, List<ItemOdds.Guessed>> pools = new LinkedHashMap<>();

    /** @param pool the items a section may draw */
    public PassOdds(Blueprint exam, Function<Section, List<Item>> pool) {
        this.exam = exam;
        exam.sections()
                .forEach(section -> pools.put(
                        section,
                        pool.apply(section).parallelStream()
                                .map(ItemOdds.Guessed::new)
                                .toList()));
    }

    /** A chance in per cent, with two digits that say something; 0 when it is below {@link #LEAST}. */
    public static String percent(double chance) {
        if (chance < LEAST) {
            return "0";
        }
        BigDecimal percent = new BigDecimal(100 * chance);
        // Rounded down where it is nearly sure, so that nothing is called certain that is not.
        BigDecimal shown =
                chance > NEARLY_ALL ? percent.setScale(1, RoundingMode.DOWN) : percent.round(new MathContext(DIGITS));
        return shown.stripTrailingZeros().toPlainString();
    }

    /**
     * The chance to pass one attempt, from 0 to 1.
     *
     * @param known how likely they know an item, each for itself, from 0 to 1; what they do not know they guess, as
     *     {@link org.gatepost.marking.Marking#guess} says
     * @return more than the true chance where it is not {@link #isExact}, and never less
     */
    public double once(double known) {
        Map<Section, List<ItemOdds>> parts = parts(known);
        long unit = unit(parts.values());
        if (!canBeCounted(parts, unit)) {
            return OddsBound.of(parts);
        }
        SumOdds sum = SumOdds.NOTHING;
        for (Map.Entry<Section, List<ItemOdds>> part : parts.entrySet()) {
            sum = sum.plus(SectionOdds.of(part.getKey(), part.getValue(), unit));
        }
        return sum.notNegative();
    }

    /** What the chance to pass one attempt by guessing never exceeds; found at once, where counting takes a while. */
    double bound() {
        return OddsBound.of(parts(0));
    }

    /** Whether the chances are counted; otherwise they are at most so much. */
    public boolean isExact() {
        Map<Section, List<ItemOdds>> parts = parts(0);
        return canBeCounted(parts, unit(parts.values()));
    }

    private static boolean canBeCounted(Map<Section, List<ItemOdds>> parts, long unit) {
        return parts.entrySet().stream()
                        .mapToDouble(part -> SectionOdds.steps(part.getKey(), part.getValue(), unit))
                        .sum()
                <= MOST_STEPS;
    }

    private Map<Section, List<ItemOdds>> parts(double known) {
        Map<Section, List<ItemOdds>> parts = new LinkedHashMap<>();
        pools.forEach((section, items) -> parts.put(
                section,
                items.stream()
                        .map(item -> ItemOdds.of(item, exam.cutPercent(), known))
                        .toList()));
        return parts;
    }

    /** The chance to pass one of all attempts a cycle allows, each with a form of its own, from that of one. */
    public double overall(double once) {
        // As 1 - (1 - once)^attempts, but right for the smallest chances too.
        return once >= 1 ? 1 : -Math.expm1(attempts() * Math.log1p(-once));
    }

    /** How often the exam may be sat in a cycle; {@link #ATTEMPTS_WITHOUT_LIMIT} when there is no limit. */
    public int attempts() {
        return attempts(exam);
    }

    /** As {@link #attempts()}, of any exam. */
    public static int attempts(Blueprint exam) {
        return exam.limits().attempts() > 0 ? exam.limits().attempts() : ATTEMPTS_WITHOUT_LIMIT;
    }

    private static long unit(Collection<List<ItemOdds>> all) {
        return all.stream()
                .flatMap(List::stream)
                .flatMap(odds -> odds.outcomes().stream())
                .map(outcome -> BigInteger.valueOf(Math.abs(outcome.surplus())))
                .distinct()
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .longValueExact();
    }
}
