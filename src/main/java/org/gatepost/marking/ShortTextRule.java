package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.ShortText;

/** An accepted answer is right, one known to be wrong is wrong, and the rest waits for a person. */
record ShortTextRule(ShortText item) implements Rule<ShortText.Response> {

    @Override
    public Class<ShortText.Response> takes() {
        return ShortText.Response.class;
    }

    @Override
    public Judgement judge(ShortText.Response given) {
        return verdict(given).judgement();
    }

    @Override
    public Stream<String> believed(ShortText.Response given) {
        return Optional.ofNullable(verdict(given).knownWrong())
                .flatMap(item.key().answer()::misconceptionOf)
                .stream();
    }

    @Override
    public ShortText.Response fullMarks() {
        return new ShortText.Response(item.key().answer().accepted().all().getFirst());
    }

    @Override
    public Guesses guesses() {
        return Guesses.NEVER;
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.NONE;
    }

    private Typed.Verdict verdict(ShortText.Response given) {
        return Typed.judge(item.key().answer(), true, given.text());
    }
}
