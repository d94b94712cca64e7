package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.gatepost.item.Matching;
import org.gatepost.item.OptionId;
import org.gatepost.item.Policy;

/** Every left with its right, as {@link Placed} says. */
record MatchingRule(Matching item) implements Rule<Matching.Response> {

    @Override
    public Class<Matching.Response> takes() {
        return Matching.Response.class;
    }

    @Override
    public Judgement judge(Matching.Response given) {
        return placed().judge(given.pairs());
    }

    @Override
    public Stream<String> believed(Matching.Response given) {
        return placed().believed(item.prompt().lefts(), given.pairs());
    }

    @Override
    public Matching.Response fullMarks() {
        return new Matching.Response(item.key().pairs());
    }

    @Override
    public Guesses guesses() {
        return Guesses.ofPairs(
                item.prompt().lefts().size(),
                item.prompt().rights().size(),
                item.key().policy());
    }

    /** Every left is matched, no two with the same; each left has its own right in one of as many cases as there are rights. */
    @Override
    public BigDecimal blindGuess() {
        int lefts = item.prompt().lefts().size();
        int rights = item.prompt().rights().size();
        return item.key().policy() == Policy.ALL_OR_NOTHING
                ? Odds.of(BigInteger.ONE, Odds.arrangements(lefts, rights))
                : Odds.of(1, rights);
    }

    private Placed<OptionId> placed() {
        return new Placed<>(item.key().pairs(), item.key().policy());
    }
}
