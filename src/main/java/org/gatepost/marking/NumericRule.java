package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.Numeric;

/** A number within the tolerance, or nothing. What is no number is wrong: there is nothing for a person to weigh. */
record NumericRule(Numeric item) implements Rule<Numeric.Response> {

    /** More than any key needs, for reading an item has seen that it can be typed. */
    private static final int PLACES = 12;

    @Override
    public Class<Numeric.Response> takes() {
        return Numeric.Response.class;
    }

    @Override
    public Judgement judge(Numeric.Response given) {
        BigDecimal right = item.key().answer().number();
        return Judgement.all(number(given)
                .filter(number -> item.key().tolerance().allows(right, number))
                .isPresent());
    }

    /** The first trap as near to the number as a right answer is to the key. */
    @Override
    public Stream<String> believed(Numeric.Response given) {
        return number(given).stream()
                .flatMap(number -> item.key().traps().stream()
                        .filter(trap ->
                                item.key().tolerance().allows(trap.answer().number(), number)))
                .limit(1)
                .map(Numeric.Trap::misconception);
    }

    /** The key with as few decimals as the tolerance allows. */
    @Override
    public Numeric.Response fullMarks() {
        BigDecimal right = item.key().answer().number();
        for (int places = 0; places < PLACES; places++) {
            BigDecimal rounded = right.setScale(places, RoundingMode.HALF_EVEN);
            if (item.key().tolerance().allows(right, rounded)) {
                return new Numeric.Response(rounded.toPlainString());
            }
        }
        return new Numeric.Response(right.toPlainString());
    }

    @Override
    public Guesses guesses() {
        return Guesses.NEVER;
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.NONE;
    }

    private Optional<BigDecimal> number(Numeric.Response given) {
        return Typed.number(given.text(), item.prompt().unit());
    }
}
