package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.Classification;
import org.gatepost.item.OptionId;

/** Every entry in its bucket, as {@link Placed} says. */
record ClassificationRule(Classification item) implements Rule<Classification.Response> {

    @Override
    public Class<Classification.Response> takes() {
        return Classification.Response.class;
    }

    @Override
    public Judgement judge(Classification.Response given) {
        return placed().judge(given.placed());
    }

    @Override
    public Stream<String> believed(Classification.Response given) {
        return placed().believed(item.prompt().entries(), given.placed());
    }

    @Override
    public Classification.Response fullMarks() {
        return new Classification.Response(item.key().placed());
    }

    @Override
    public Guesses guesses() {
        return Guesses.ofEach(
                item.prompt().buckets().size(),
                item.prompt().entries().size(),
                item.key().policy());
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.ofEach(
                item.prompt().buckets().size(),
                item.prompt().entries().size(),
                item.key().policy());
    }

    private Placed<OptionId> placed() {
        return new Placed<>(item.key().placed(), item.key().policy());
    }
}
