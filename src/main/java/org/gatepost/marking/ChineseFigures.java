package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gatepost.marking.Atom.Gap;
import org.gatepost.marking.Atom.Kind;
import org.gatepost.marking.HardToken.Figure;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with a Chinese character: 三十三, 百分之三十, 三点五, 三分之一, 半. */
final class ChineseFigures {

    /** 三点五分 may be a time, 三点一是 begins a list of three points, 三点五十 is ten to four. */
    private static final String NO_DECIMALS_BEFORE = "分刻钟半是十百千";

    private final Figures figures;
    private final List<Atom> atoms;

    ChineseFigures(Figures figures, List<Atom> atoms) {
        this.figures = figures;
        this.atoms = atoms;
    }

    Optional<Figure> at(int from) {
        if (isHan(from, "百千万") && isHan(from + 1, "分")) {
            return ofAHundred(from);
        }
        if (isHan(from, "半")) {
            return Optional.of(figures.fraction(from, from + 1, BigDecimal.ONE, BigDecimal.TWO));
        }
        if (isHan(from, "一") && isHan(from + 1, "半")) {
            return Optional.of(figures.fraction(from, from + 2, BigDecimal.ONE, BigDecimal.TWO));
        }
        return isHan(from, ChineseNumeral.FIRST) ? Optional.of(numeral(from)) : Optional.empty();
    }

    /** 百分之三十, 百分百, 千分之三. */
    private Optional<Figure> ofAHundred(int from) {
        if (isHan(from, "百") && isHan(from + 2, "百")) {
            return Optional.of(figures.percent(from, from + 3, "100", BigDecimal.valueOf(100)));
        }
        if (!isHan(from + 2, "之") || from + 3 >= atoms.size()) {
            return Optional.empty();
        }
        if (isHan(from, "百") && isHan(from + 3, "百")) {
            return Optional.of(figures.percent(from, from + 4, "100", BigDecimal.valueOf(100)));
        }
        return number(from + 3).map(part -> {
            if (part.value() == null || !isHan(from, "百")) {
                long under = ChineseNumeral.unit(atoms.get(from).text().charAt(0));
                return figures.fraction(from, part.to(), over(part), BigDecimal.valueOf(under));
            }
            return figures.percent(from, part.to(), part.read(), part.value().decimal());
        });
    }

    private Figure numeral(int from) {
        int end = endOfNumeral(from);
        if (isHan(end, "分") && isHan(end + 1, "之") && end + 2 < atoms.size()) {
            BigDecimal under = value(ChineseNumeral.read(characters(from, end)).orElse(""));
            Optional<Figure> over = number(end + 2);
            return over.isPresent()
                    ? figures.fraction(from, over.get().to(), over(over.get()), under)
                    : figures.unsure(from, end);
        }
        return whole(from, end);
    }

    /** A number that is no fraction, with its decimals. */
    private Figure whole(int from, int end) {
        String digits = ChineseNumeral.read(characters(from, end)).orElse("");
        int decimals = endOfDecimals(end);
        if (!digits.isEmpty() && decimals > end) {
            BigDecimal value = new BigDecimal(digits + "." + digitsOf(end + 1, decimals));
            return figures.count(from, decimals, Figures.plain(value), value);
        }
        BigDecimal value = value(digits);
        return value == null ? figures.unsure(from, end) : figures.count(from, end, digits, value);
    }

    /** The number in the upper half of a fraction. */
    private Optional<Figure> number(int at) {
        Optional<Figure> number = isHan(at, ChineseNumeral.FIRST)
                ? Optional.of(whole(at, endOfNumeral(at)))
                : atoms.get(at).kind() == Kind.DIGITS ? figures.at(at) : Optional.empty();
        return number.filter(part -> part.kind() == Figure.Kind.COUNT);
    }

    private static @Nullable BigDecimal over(Figure part) {
        return part.value() == null ? null : part.value().decimal();
    }

    private static @Nullable BigDecimal value(String digits) {
        return digits.isEmpty() ? null : Figures.value(digits);
    }

    /**
     * A space goes on where a unit stands beside it: 三 十 is thirty, but 一 二 are one and two. 两 only begins a number
     * or stands before a unit; in 八两 it is a weight. 千 in 五千克 belongs to the gram, as it does in 5千克.
     */
    private int endOfNumeral(int from) {
        int end = from + 1;
        while (isHan(end, ChineseNumeral.CHARACTERS) && goesOn(end) && (!isHan(end, "两") || isHan(end + 1, "百千万亿"))) {
            end++;
        }
        boolean ofAMeasure = end == from + 2 && isHan(from + 1, "千") && OrdinaryWords.lengthAt(atoms, from + 1) > 0;
        return ofAMeasure ? from + 1 : end;
    }

    private boolean goesOn(int at) {
        Gap before = atoms.get(at).before();
        boolean besideAUnit = isHan(at - 1, ChineseNumeral.UNITS)
                || isHan(at, ChineseNumeral.UNITS) && OrdinaryWords.lengthAt(atoms, at) == 0;
        return before == Gap.NONE || before == Gap.SPACE && besideAUnit;
    }

    private int endOfDecimals(int point) {
        int end = point + 1;
        while (isHan(point, "点")
                && isHan(end, ChineseNumeral.DIGITS)
                && atoms.get(end).goesOn()) {
            end++;
        }
        return end == point + 1 || isHan(end, NO_DECIMALS_BEFORE) ? point : end;
    }

    private String digitsOf(int from, int to) {
        StringBuilder digits = new StringBuilder();
        characters(from, to).chars().forEach(character -> digits.append(ChineseNumeral.digit(character)));
        return digits.toString();
    }

    private String characters(int from, int to) {
        return figures.written(from, to).replace(" ", "");
    }

    private boolean isHan(int at, String characters) {
        return at >= 0 && at < atoms.size() && atoms.get(at).isHan(characters);
    }
}
