package org.gatepost.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of an item that are drawn for each person.
 *
 * @param each in the order written
 * @param where what must hold of a combination for it to be drawn
 */
public record Parameters(List<Parameter> each, List<Formula> where) {

    public static final Parameters NONE = new Parameters(List.of(), List.of());

    static final int MOST_COMBINATIONS = 1_000_000;
    private static final int TRIES = 100;

    /** One number: {@code from}, {@code from + step} and so on, not beyond {@code to}. */
    public record Parameter(String name, BigDecimal from, BigDecimal to, BigDecimal step) {
        public Parameter {
            from = Decimals.plain(from);
            to = Decimals.plain(to);
            step = Decimals.plain(step);
            if (step.signum() <= 0 || from.compareTo(to) > 0) {
                throw new IllegalArgumentException("no values from %s to %s by %s".formatted(from, to, step));
            }
        }

        long count() {
            return to.subtract(from).divide(step, 0, RoundingMode.DOWN).longValueExact() + 1;
        }

        BigDecimal at(long place) {
            return Decimals.plain(from.add(step.multiply(BigDecimal.valueOf(place))));
        }
    }

    public Parameters {
        each = List.copyOf(each);
        where = List.copyOf(where);
    }

    boolean areNone() {
        return each.isEmpty();
    }

    /** How many combinations there are, whether they may be drawn or not; at most one more than the bound. */
    long combinations() {
        long all = 1;
        for (Parameter parameter : each) {
            long count = parameter.count();
            all = count > MOST_COMBINATIONS ? MOST_COMBINATIONS + 1L : Math.min(all * count, MOST_COMBINATIONS + 1L);
        }
        return all;
    }

    /** One of the combinations, counted from 0. */
    Map<String, BigDecimal> combination(long number) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        long left = number;
        for (Parameter parameter : each) {
            long count = parameter.count();
            values.put(parameter.name(), parameter.at(left % count));
            left /= count;
        }
        return values;
    }

    /**
     * Values for one person; the same for the same random numbers.
     *
     * @throws IllegalStateException when nothing may be drawn, which reading the item has ruled out
     */
    Map<String, BigDecimal> draw(Random random) {
        if (areNone()) {
            return Map.of();
        }
        List<Calculation> conditions = where.stream().map(Calculation::new).toList();
        int all = (int) combinations();
        // Most combinations may be drawn; where hardly any may, looking from a random one on finds the next.
        int last = random.nextInt(all);
        IntStream tried = IntStream.concat(
                IntStream.range(0, TRIES).map(again -> random.nextInt(all)),
                IntStream.range(0, all).map(step -> (last + step) % all));
        return tried.mapToObj(this::combination)
                .filter(values -> conditions.stream().allMatch(condition -> condition.holds(values)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no values satisfy " + where));
    }

    /** All combinations, or so many of them picked evenly and always the same, whether they may be drawn or not. */
    Stream<Map<String, BigDecimal>> sample(int most) {
        int all = (int) combinations();
        if (all <= most) {
            return IntStream.range(0, all).mapToObj(this::combination);
        }
        List<Map<String, BigDecimal>> picked = new ArrayList<>();
        new Random(all).ints(0, all).distinct().limit(most).forEach(number -> picked.add(combination(number)));
        return picked.stream();
    }
}
