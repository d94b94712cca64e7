package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatepost.marking.Atom.Kind;
import org.gatepost.marking.HardToken.Figure;
import org.jspecify.annotations.Nullable;

/** Finds numbers among atoms, in digits, in Chinese characters and in English words. */
final class Figures {

    /** Longer rows of digits are no numbers that anybody meant. */
    private static final int LONGEST = 30;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("once", 1),
            Map.entry("twice", 2));

    private final List<Atom> atoms;

    Figures(List<Atom> atoms) {
        this.atoms = atoms;
    }

    Optional<Figure> at(int from) {
        Atom atom = atoms.get(from);
        return switch (atom.kind()) {
            case DIGITS -> Optional.of(digits(from));
            case HAN -> new ChineseFigures(this, atoms).at(from);
            case WORD -> words(from);
            case SIGN -> Optional.empty();
        };
    }

    /** How the atoms stand in the text, parted by spaces. */
    String written(int from, int to) {
        return atoms.subList(from, to).stream().map(Atom::text).collect(Collectors.joining(" "));
    }

    /** A figure whose value nobody can be sure of. */
    Figure unsure(int from, int to) {
        return new Figure(from, to, written(from, to), Figure.Kind.COUNT, null);
    }

    /** The figure that begins at {@code from} and whose number ends before {@code to}, with what belongs to it behind. */
    Figure count(int from, int to, String digits, BigDecimal value) {
        int end = to;
        BigDecimal whole = value;
        for (long unit = unitAt(end); unit > 1 && end < to + 2; unit = unitAt(end)) {
            whole = whole.multiply(BigDecimal.valueOf(unit));
            end++;
        }
        String read = end == to ? digits : plain(whole);
        int percent = percentAt(end);
        return percent == 0
                ? new Figure(from, end, read, Figure.Kind.COUNT, Ratio.of(meant(whole, end)))
                : percent(from, end + percent, read, whole);
    }

    /** 75折 is 7.5折, and 17点 may be called 5点. */
    private BigDecimal meant(BigDecimal value, int next) {
        boolean discount = next < atoms.size() && atoms.get(next).isHan("折");
        boolean hour = next < atoms.size()
                && (atoms.get(next).isHan("点时") || atoms.get(next).is(Kind.WORD, "oclock"));
        if (discount && value.compareTo(BigDecimal.TEN) >= 0) {
            return value.movePointLeft(1);
        }
        BigDecimal noon = BigDecimal.valueOf(12);
        return hour && value.compareTo(noon) > 0 ? value.subtract(noon) : value;
    }

    Figure percent(int from, int to, String read, BigDecimal hundredths) {
        return new Figure(from, to, read + " %", Figure.Kind.PERCENT, new Ratio(hundredths, BigDecimal.valueOf(100)));
    }

    Figure fraction(int from, int to, @Nullable BigDecimal over, @Nullable BigDecimal under) {
        return over == null || under == null || under.signum() == 0
                ? unsure(from, to)
                : new Figure(from, to, written(from, to), Figure.Kind.COUNT, new Ratio(over, under));
    }

    /** The value of a row of digits; null where it is none, as 1.2.3. */
    static @Nullable BigDecimal value(String digits) {
        return digits.length() > LONGEST || digits.indexOf('.') != digits.lastIndexOf('.')
                ? null
                : new BigDecimal(digits);
    }

    static String plain(BigDecimal value) {
        String plain = value.toPlainString();
        return plain.contains(".") ? value.stripTrailingZeros().toPlainString() : plain;
    }

    private Figure digits(int from) {
        String joint = from + 1 < atoms.size() ? atoms.get(from + 1).text() : "";
        if (joint.equals("/") || joint.equals(":")) {
            int end = endOfChain(from, joint);
            if (end > from + 1) {
                return joint.equals("/") && end == from + 3
                        ? fraction(from, end, whole(from), whole(from + 2))
                        : unsure(from, end);
            }
        }
        String row = atoms.get(from).text();
        BigDecimal value = value(row);
        return value == null ? unsure(from, from + 1) : count(from, from + 1, row, value);
    }

    private int endOfChain(int from, String joint) {
        int end = from + 1;
        while (end + 1 < atoms.size()
                && atoms.get(end).is(Kind.SIGN, joint)
                && atoms.get(end + 1).kind() == Kind.DIGITS) {
            end += 2;
        }
        return end;
    }

    private @Nullable BigDecimal whole(int at) {
        String row = atoms.get(at).text();
        return row.contains(".") ? null : value(row);
    }

    private Optional<Figure> words(int from) {
        String word = atoms.get(from).text();
        if (word.equals("half")) {
            return Optional.of(fraction(from, from + 1, BigDecimal.ONE, BigDecimal.TWO));
        }
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null) {
            return Optional.of(
                    new Figure(from, from + 1, word, Figure.Kind.ORDINAL, Ratio.of(BigDecimal.valueOf(ordinal))));
        }
        return EnglishNumeral.at(atoms, from)
                .map(numeral ->
                        count(from, numeral.to(), Long.toString(numeral.value()), BigDecimal.valueOf(numeral.value())));
    }

    /** 万 behind 3, "million" behind 1.2; one where nothing multiplies. */
    private long unitAt(int at) {
        if (at >= atoms.size() || !atoms.get(at).goesOn()) {
            return 1;
        }
        Atom atom = atoms.get(at);
        if (atom.isHan("百千万亿")) {
            return OrdinaryWords.lengthAt(atoms, at) > 0
                    ? 1
                    : ChineseNumeral.unit(atom.text().charAt(0));
        }
        return atom.kind() == Kind.WORD ? EnglishNumeral.SCALES.getOrDefault(atom.text(), 1) : 1;
    }

    /** How many atoms say "per cent" here. */
    private int percentAt(int at) {
        if (at >= atoms.size()) {
            return 0;
        }
        Atom atom = atoms.get(at);
        if (atom.is(Kind.SIGN, "%") || atom.is(Kind.WORD, "percent")) {
            return 1;
        }
        return atom.is(Kind.WORD, "per")
                        && at + 1 < atoms.size()
                        && atoms.get(at + 1).is(Kind.WORD, "cent")
                ? 2
                : 0;
    }
}
