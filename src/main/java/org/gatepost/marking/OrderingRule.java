package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Policy;

/**
 * The right order. By adjacent pairs, each entry that is directly followed by the one that follows it in the key earns a
 * share, so a run that stands together counts even where the whole has slipped by a place.
 */
record OrderingRule(Ordering item) implements Rule<Ordering.Response> {

    @Override
    public Class<Ordering.Response> takes() {
        return Ordering.Response.class;
    }

    @Override
    public Judgement judge(Ordering.Response given) {
        List<OptionId> key = item.key().order();
        int kept = 0;
        for (int place = 1; place < key.size(); place++) {
            int before = given.order().indexOf(key.get(place - 1));
            if (before >= 0
                    && before + 1 < given.order().size()
                    && given.order().get(before + 1).equals(key.get(place))) {
                kept++;
            }
        }
        return Judgement.of(kept, key.size() - 1, item.key().policy());
    }

    @Override
    public Stream<String> believed(Ordering.Response given) {
        return Stream.of("order");
    }

    @Override
    public Ordering.Response fullMarks() {
        return new Ordering.Response(item.key().order());
    }

    @Override
    public Guesses guesses() {
        return Orders.byPairs(item.key().order().size()).by(item.key().policy());
    }

    /** A given pair stays together in one of n arrangements. */
    @Override
    public BigDecimal blindGuess() {
        int entries = item.key().order().size();
        return item.key().policy() == Policy.ALL_OR_NOTHING
                ? Odds.of(BigInteger.ONE, Odds.arrangements(entries, entries))
                : Odds.of(1, entries);
    }
}
