package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.TrueFalse;

/** The right verdict, or nothing. */
record TrueFalseRule(TrueFalse item) implements Rule<TrueFalse.Response> {

    @Override
    public Class<TrueFalse.Response> takes() {
        return TrueFalse.Response.class;
    }

    @Override
    public Judgement judge(TrueFalse.Response given) {
        return Judgement.all(item.key().holds() == given.holds());
    }

    @Override
    public Stream<String> believed(TrueFalse.Response given) {
        return Stream.of(String.valueOf(given.holds()));
    }

    @Override
    public TrueFalse.Response fullMarks() {
        return new TrueFalse.Response(item.key().holds());
    }

    @Override
    public Guesses guesses() {
        return Guesses.oneOf(2);
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.of(1, 2);
    }
}
