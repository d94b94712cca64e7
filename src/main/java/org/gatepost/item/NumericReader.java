package org.gatepost.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gatepost.authored.Block;
import org.gatepost.authored.Nearest;
import org.gatepost.item.Numeric.Trap;
import org.gatepost.item.Parameters.Parameter;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code answer} that is a number or a formula, its {@code tolerance} and {@code unit}, the {@code values} that
 * are drawn and {@code where} they may be, and the {@code traps}: typical wrong answers.
 */
final class NumericReader {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int PLACES = 6;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,9}");

    private NumericReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var stem = item.stem();
        List<Parameter> values = values(item);
        List<String> names = values.stream().map(Parameter::name).toList();
        @Nullable LocalizedText unit = block.has("unit") ? block.localized("unit") : null;
        Formula answer = formula(item, block, "answer", block.text("answer"), names);
        Tolerance tolerance = tolerance(item);
        List<Formula> where = new ArrayList<>();
        if (block.has("where")) {
            block.texts("where").forEach(condition -> where.add(formula(item, block, "where", condition, names)));
        }
        List<Trap> traps = new ArrayList<>();
        if (block.has("traps")) {
            for (Block written : item.list(block, "traps", 1, 8)) {
                String key = "#" + (traps.size() + 1);
                traps.add(new Trap(key, formula(item, written, "answer", written.text("answer"), names)));
                item.misconception(key, written);
                written.done();
            }
        }
        mustBeNamed(item, stem, names);
        var parameters = new Parameters(values, where);
        var key = new Numeric.Key(answer, tolerance, traps);
        if (item.isSound()) {
            new NumericCheck(item, parameters, key).run();
        }
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(
                () -> new Numeric(header, new Numeric.Prompt(stem, unit, parameters, Map.of()), key, rationale));
    }

    private static List<Parameter> values(AuthoredItem item) {
        List<Parameter> values = new ArrayList<>();
        item.block().block("values").ifPresent(written -> {
            for (String name : written.keys()) {
                if (!NAME.matcher(name).matches()) {
                    item.problem(
                            written,
                            name,
                            "'%s' is no name of a value: small letters and digits, as in 'd'".formatted(name));
                }
                written.block(name).ifPresentOrElse(range -> values.add(range(item, range, name)), item::unsound);
            }
        });
        if (values.size() > 5) {
            item.problem(item.block(), "values", "there must be at most 5 'values', found " + values.size());
        }
        return values;
    }

    private static Parameter range(AuthoredItem item, Block range, String name) {
        BigDecimal from = Decimals.read(item, range, "from", LARGEST.negate(), LARGEST, PLACES);
        BigDecimal to = Decimals.read(item, range, "to", LARGEST.negate(), LARGEST, PLACES);
        BigDecimal step = Decimals.read(item, range, "step", new BigDecimal("0.000001"), LARGEST, PLACES);
        range.done();
        if (from.compareTo(to) > 0) {
            item.problem(range, "to", "'%s' goes from %s to %s, which is less".formatted(name, from, to));
        }
        return new Parameter(name, from, from.max(to), step);
    }

    private static Formula formula(AuthoredItem item, Block where, String key, String written, List<String> names) {
        var formula = new Formula(written);
        if (Block.wasMissing(written)) {
            item.unsound();
            return formula;
        }
        if (formula.isNumber()) {
            return formula;
        }
        try {
            new Calculation(formula)
                    .variables().stream()
                            .filter(variable -> !names.contains(variable))
                            .sorted()
                            .forEach(variable -> item.problem(
                                    where,
                                    key,
                                    "the formula '%s' uses '%s', which is not among 'values' %s%s"
                                            .formatted(written, variable, names, Nearest.hint(variable, names))));
        } catch (IllegalArgumentException unreadable) {
            item.problem(where, key, String.valueOf(unreadable.getMessage()));
        }
        return formula;
    }

    private static Tolerance tolerance(AuthoredItem item) {
        Block block = item.block();
        if (!block.has("tolerance")) {
            return Tolerance.NONE;
        }
        String written = block.text("tolerance");
        boolean relative = written.endsWith("%");
        Optional<BigDecimal> by = Decimals.read(
                        relative ? written.substring(0, written.length() - 1).strip() : written)
                .filter(read -> read.signum() >= 0 && (!relative || read.compareTo(BigDecimal.valueOf(50)) <= 0));
        if (by.isEmpty()) {
            if (!Block.wasMissing(written)) {
                item.problem(
                        block,
                        "tolerance",
                        "'tolerance' must be a number such as 0.01, or 2%% of the answer, not '%s'".formatted(written));
            }
            return Tolerance.NONE;
        }
        return new Tolerance(relative ? by.get().movePointLeft(2) : by.get(), relative);
    }

    /** Every drawn number must be read somewhere in the stem, and in both languages. */
    private static void mustBeNamed(AuthoredItem item, LocalizedText stem, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        for (String text : List.of(stem.zh(), stem.en())) {
            List<String> found =
                    Pieces.ids(Pieces.ofGaps(text)).stream().distinct().sorted().toList();
            List<String> wanted = names.stream().sorted().toList();
            if (!found.equals(wanted) && !Block.wasMissing(text)) {
                item.problem(
                        item.block(),
                        "stem",
                        "the stem has the values %s in '%s', but 'values' lists %s".formatted(found, text, wanted));
            }
        }
    }
}
