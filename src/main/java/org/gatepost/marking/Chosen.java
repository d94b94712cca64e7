package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Policy;

/**
 * Some of many are right, and any number may be chosen. Partial credit: each right one chosen earns a share of the
 * points, each wrong one takes a share back, never below nothing; so choosing everything is no way to points.
 */
record Chosen(Set<OptionId> right, Policy policy) {

    Judgement judge(Set<OptionId> chosen) {
        int hits = (int) chosen.stream().filter(right::contains).count();
        int misses = chosen.size() - hits;
        return Judgement.of(Math.max(0, hits - misses), right.size(), policy);
    }

    /** The wrong ones chosen, in the order in which they are offered. */
    Stream<String> believed(Collection<Option> offered, Set<OptionId> chosen) {
        return offered.stream()
                .map(Option::id)
                .filter(id -> chosen.contains(id) && !right.contains(id))
                .map(OptionId::value);
    }

    Guesses guesses(int offered) {
        BigInteger[] ways = new BigInteger[right.size() + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        for (int hits = 0; hits <= right.size(); hits++) {
            for (int misses = 0; misses <= offered - right.size(); misses++) {
                int earned = Math.max(0, hits - misses);
                ways[earned] = ways[earned].add(
                        Odds.choices(hits, right.size()).multiply(Odds.choices(misses, offered - right.size())));
            }
        }
        ways[0] = ways[0].subtract(BigInteger.ONE); // choosing nothing is leaving it blank
        return new Guesses(List.of(ways)).by(policy);
    }

    /** Every choice of at least one of so many is as likely as any other. */
    BigDecimal blindGuess(int offered) {
        BigInteger guesses = BigInteger.TWO.pow(offered).subtract(BigInteger.ONE);
        if (policy == Policy.ALL_OR_NOTHING) {
            return Odds.of(BigInteger.ONE, guesses);
        }
        BigInteger shares = BigInteger.ZERO;
        for (int hits = 1; hits <= right.size(); hits++) {
            for (int misses = 0; misses < hits && misses <= offered - right.size(); misses++) {
                shares = shares.add(Odds.choices(hits, right.size())
                        .multiply(Odds.choices(misses, offered - right.size()))
                        .multiply(BigInteger.valueOf(hits - misses)));
            }
        }
        return Odds.of(shares, guesses.multiply(BigInteger.valueOf(right.size())));
    }
}
