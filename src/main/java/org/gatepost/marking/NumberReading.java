package org.gatepost.marking;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.marking.Atom.Gap;
import org.gatepost.marking.Atom.Kind;
import org.gatepost.marking.HardToken.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one number that somebody typed, or says that it is none: 33, 33.3, 20,000, 2万, 三十三, 叁拾叁, thirty-three,
 * 1/3, 1 1/2, 半, −5, 33.3 %, each also in full width. Whatever could be two things is refused: "about 33", 33-34, 三五, zero five, 7:30.
 *
 * <ul>
 *   <li>1,234 and 1 234 and 1'234 are 1234, in groups of exactly three. A comma makes decimals only where it cannot be
 *       such a separator, 33,3 and 0,125 and 1.234,5; never in full width (33，3), where it parts a list.
 *   <li>1/3 is read exactly where its decimals end, else with 34 digits, so a key of a third needs a tolerance.
 *   <li>A percentage is a hundredth, 30% is 0.3; but where the unit is per cent, 30 and 30% are both 30, and 1/3, which
 *       may be meant either way, is refused. With any other unit a percentage is refused.
 *   <li>The unit may follow in either language, 7天, 7 个小时, "7 days", "1 day", or be left out; another is refused.
 * </ul>
 */
final class NumberReading {

    private static final int LONGEST = 100;

    private final List<Atom> atoms;
    private final Units units;

    private NumberReading(List<Atom> atoms, Units units) {
        this.atoms = atoms;
        this.units = units;
    }

    /**
     * The number that was typed, in the unit; empty when it is none or more than one.
     *
     * @param unit null where the number has none
     */
    static Optional<BigDecimal> of(String text, @Nullable LocalizedText unit) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Units units = Units.of(unit);
        return Optional.of(withoutFullStop(BankersNumerals.inEveryday(PlainScript.of(text))))
                .filter(NumberReading::endsInAnAtom)
                .flatMap(typed -> Separators.settled(typed, text.indexOf(',') >= 0))
                .map(settled -> units.without(Atoms.of(settled)))
                .filter(NumberReading::isUnbroken)
                .flatMap(atoms -> new NumberReading(atoms, units).signed());
    }

    private static String withoutFullStop(String plain) {
        String typed = plain.strip();
        return typed.endsWith("。") || typed.endsWith(".")
                ? typed.substring(0, typed.length() - 1).strip()
                : typed;
    }

    /** A dash or a colon at the end begins something that never came. */
    private static boolean endsInAnAtom(String typed) {
        if (typed.isEmpty()) {
            return false;
        }
        int last = typed.codePointBefore(typed.length());
        return UCharacter.isLetterOrDigit(last)
                || !Signs.meaning(last, Signs.Before.OTHER, "", 0).isEmpty();
    }

    private static boolean isUnbroken(List<Atom> atoms) {
        return atoms.getFirst().before() == Gap.NONE
                && atoms.stream().noneMatch(atom -> atom.before() == Gap.PUNCTUATION);
    }

    private Optional<BigDecimal> signed() {
        Atom first = atoms.getFirst();
        boolean negative = first.is(Kind.SIGN, "-") || first.isHan("负") || first.is(Kind.WORD, "minus");
        int from = negative || first.is(Kind.SIGN, "+") ? 1 : 0;
        return figureAt(from).flatMap(this::value).map(value -> negative ? value.negate() : value);
    }

    private Optional<BigDecimal> value(Figure figure) {
        boolean alone = figure.to() == atoms.size();
        Ratio ratio = figure.value();
        if (ratio == null) {
            return Optional.empty();
        }
        return switch (figure.kind()) {
            case ORDINAL -> Optional.empty();
            case PERCENT -> alone ? ofAHundred(ratio) : Optional.empty();
            case COUNT -> alone ? count(ratio) : mixed(ratio, figure.to());
        };
    }

    private Optional<BigDecimal> ofAHundred(Ratio ratio) {
        if (units.arePerCent()) {
            return Optional.of(ratio.over());
        }
        return units.areNone() ? Optional.of(ratio.decimal()) : Optional.empty();
    }

    private Optional<BigDecimal> count(Ratio ratio) {
        return ratio.isPart() && units.arePerCent() ? Optional.empty() : Optional.of(ratio.decimal());
    }

    /** 1 1/2: a whole number and a part of one. */
    private Optional<BigDecimal> mixed(Ratio whole, int from) {
        return figureAt(from)
                .filter(part -> part.to() == atoms.size() && part.kind() == Figure.Kind.COUNT)
                .flatMap(part -> Optional.ofNullable(part.value()))
                .filter(part ->
                        part.isPart() && whole.isWhole() && part.decimal().compareTo(BigDecimal.ONE) < 0)
                .flatMap(part -> count(whole.plus(part)));
    }

    private Optional<Figure> figureAt(int at) {
        return at < atoms.size() ? new Figures(atoms).at(at) : Optional.empty();
    }
}
