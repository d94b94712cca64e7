package org.gatepost.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatepost.authored.Block;
import org.gatepost.item.Numeric.Trap;

/**
 * Whether whatever may be drawn for a numeric item makes sense: tried for every combination of its values, or for a
 * thousand of them.
 */
final class NumericCheck {

    private static final int TRIED = 1_000;
    /** Nobody types more. */
    private static final int PLACES = 6;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final AuthoredItem item;
    private final Block block;
    private final Parameters parameters;
    private final Tolerance tolerance;
    private final Calculation answer;
    private final List<Calculation> where;
    private final List<Calculation> traps;
    private final List<Boolean> told;

    NumericCheck(AuthoredItem item, Parameters parameters, Numeric.Key key) {
        this.item = item;
        this.block = item.block();
        this.parameters = parameters;
        this.tolerance = key.tolerance();
        this.answer = new Calculation(key.answer());
        this.where = parameters.where().stream().map(Calculation::new).toList();
        this.traps =
                key.traps().stream().map(Trap::answer).map(Calculation::new).toList();
        this.told = new ArrayList<>(traps.stream().map(trap -> false).toList());
    }

    void run() {
        if (parameters.combinations() > Parameters.MOST_COMBINATIONS) {
            item.problem(
                    block,
                    "values",
                    "there are more than %,d combinations of 'values'; take larger steps"
                            .formatted(Parameters.MOST_COMBINATIONS));
            return;
        }
        long drawn = 0;
        for (Map<String, BigDecimal> values : (Iterable<Map<String, BigDecimal>>) parameters.sample(TRIED)::iterator) {
            try {
                if (mayBeDrawn(values)) {
                    drawn++;
                    if (!hasAnswer(values)) {
                        return;
                    }
                }
            } catch (IllegalArgumentException neitherTrueNorFalse) {
                item.problem(block, "where", with(values) + neitherTrueNorFalse.getMessage());
                return;
            }
        }
        if (drawn == 0) {
            item.problem(block, "where", "no combination of 'values' satisfies 'where'");
            return;
        }
        for (int trap = 0; trap < traps.size(); trap++) {
            if (!told.get(trap)) {
                item.problem(
                        block,
                        "traps",
                        "trap %d is never told: it is always as good as the answer, or no number".formatted(trap + 1));
            }
        }
    }

    private boolean mayBeDrawn(Map<String, BigDecimal> values) {
        for (Calculation condition : where) {
            if (!condition.holds(values)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAnswer(Map<String, BigDecimal> values) {
        BigDecimal right;
        try {
            right = answer.number(values);
        } catch (IllegalArgumentException impossible) {
            item.problem(block, "answer", with(values) + impossible.getMessage());
            return false;
        }
        if (right.abs().compareTo(LARGEST) > 0) {
            item.problem(block, "answer", with(values) + "the answer is larger than anybody types");
            return false;
        }
        if (!tolerance.allows(right, right.setScale(PLACES, RoundingMode.HALF_EVEN))) {
            item.problem(
                    block,
                    "answer",
                    with(values)
                            + "the answer is %s, and nothing with %d decimals is near enough; give a 'tolerance'"
                                    .formatted(
                                            right.setScale(PLACES + 3, RoundingMode.DOWN)
                                                            .toPlainString() + "…",
                                            PLACES));
            return false;
        }
        for (int trap = 0; trap < traps.size(); trap++) {
            if (!told.get(trap) && isTold(traps.get(trap), values, right)) {
                told.set(trap, true);
            }
        }
        return true;
    }

    private boolean isTold(Calculation trap, Map<String, BigDecimal> values, BigDecimal right) {
        try {
            return !tolerance.allows(right, trap.number(values));
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    private static String with(Map<String, BigDecimal> values) {
        return values.isEmpty() ? "" : "with %s, ".formatted(values);
    }
}
