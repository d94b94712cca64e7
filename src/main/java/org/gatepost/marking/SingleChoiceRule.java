package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.SingleChoice;

/** The one right option, or nothing. */
record SingleChoiceRule(SingleChoice item) implements Rule<SingleChoice.Response> {

    @Override
    public Class<SingleChoice.Response> takes() {
        return SingleChoice.Response.class;
    }

    @Override
    public Judgement judge(SingleChoice.Response given) {
        return Judgement.all(item.key().right().equals(given.chosen()));
    }

    @Override
    public Stream<String> believed(SingleChoice.Response given) {
        return Stream.of(given.chosen().value());
    }

    @Override
    public SingleChoice.Response fullMarks() {
        return new SingleChoice.Response(item.key().right());
    }

    @Override
    public Guesses guesses() {
        return Guesses.oneOf(item.prompt().options().size());
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.of(1, item.prompt().options().size());
    }
}
