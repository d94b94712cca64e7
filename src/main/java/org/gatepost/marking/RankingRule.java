package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.item.OptionId;
import org.gatepost.item.Policy;
import org.gatepost.item.Ranking;

/**
 * The experts' order. By distance, every place an entry is away from its own costs a share (Spearman's footrule); as many
 * places as entries can be away together at most, which the order upside down is, earn nothing.
 */
record RankingRule(Ranking item) implements Rule<Ranking.Response> {

    @Override
    public Class<Ranking.Response> takes() {
        return Ranking.Response.class;
    }

    @Override
    public Judgement judge(Ranking.Response given) {
        List<OptionId> key = item.key().order();
        if (given.order().size() != key.size() || !key.containsAll(given.order())) {
            return Judgement.all(false);
        }
        int away = 0;
        for (int place = 0; place < key.size(); place++) {
            away += Math.abs(place - given.order().indexOf(key.get(place)));
        }
        return Judgement.of(farthest() - away, farthest(), item.key().policy());
    }

    @Override
    public Stream<String> believed(Ranking.Response given) {
        return Stream.of("order");
    }

    @Override
    public Ranking.Response fullMarks() {
        return new Ranking.Response(item.key().order());
    }

    @Override
    public Guesses guesses() {
        return Orders.byDistance(item.key().order().size()).by(item.key().policy());
    }

    /** In all orders of n entries together an entry is (n² − 1) ÷ 3n places away on average, so all are (n² − 1) ÷ 3. */
    @Override
    public BigDecimal blindGuess() {
        int entries = item.key().order().size();
        return item.key().policy() == Policy.ALL_OR_NOTHING
                ? Odds.of(BigInteger.ONE, Odds.arrangements(entries, entries))
                : Odds.of(3L * farthest() - (long) entries * entries + 1, 3L * farthest());
    }

    private int farthest() {
        int entries = item.key().order().size();
        return entries * entries / 2;
    }
}
