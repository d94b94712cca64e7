package org.gatepost.marking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatepost.item.Policy;
import org.gatepost.kernel.Points;

/**
 * All answers that somebody who guesses may give, counted by how many parts of each are right.
 *
 * @param ways of having 0, 1, 2 … all parts right, each answer as likely as any other
 */
record Guesses(List<BigInteger> ways) {

    /** What is typed is never guessed. */
    static final Guesses NEVER = new Guesses(List.of(BigInteger.ONE, BigInteger.ZERO));

    Guesses {
        ways = List.copyOf(ways);
    }

    /** One of so many answers is right, and any other wholly wrong. */
    static Guesses oneOf(BigInteger answers) {
        return new Guesses(List.of(answers.subtract(BigInteger.ONE), BigInteger.ONE));
    }

    static Guesses oneOf(int answers) {
        return oneOf(BigInteger.valueOf(answers));
    }

    /** Entries each put blindly to one of so many targets, of which one is right. */
    static Guesses ofEach(int targets, int entries, Policy policy) {
        Guesses all = new Guesses(List.of(BigInteger.ONE));
        for (int entry = 0; entry < entries; entry++) {
            all = all.and(oneOf(targets));
        }
        return all.by(policy);
    }

    /** Entries each put to another of so many targets, of which each entry has its own. */
    static Guesses ofPairs(int entries, int targets, Policy policy) {
        List<BigInteger> ways = new ArrayList<>();
        for (int right = 0; right <= entries; right++) {
            BigInteger others = BigInteger.ZERO;
            // Of the rest none at its own: all ways, less those with at least one, more those with at least two …
            for (int own = 0; own <= entries - right; own++) {
                BigInteger with = Odds.choices(own, entries - right)
                        .multiply(Odds.arrangements(entries - right - own, targets - right - own));
                others = own % 2 == 0 ? others.add(with) : others.subtract(with);
            }
            ways.add(Odds.choices(right, entries).multiply(others));
        }
        return new Guesses(ways).by(policy);
    }

    /** The answers to two things at once. */
    Guesses and(Guesses other) {
        List<BigInteger> sums =
                new ArrayList<>(Collections.nCopies(ways.size() + other.ways.size() - 1, BigInteger.ZERO));
        for (int one = 0; one < ways.size(); one++) {
            for (int two = 0; two < other.ways.size(); two++) {
                sums.set(one + two, sums.get(one + two).add(ways.get(one).multiply(other.ways.get(two))));
            }
        }
        return new Guesses(sums);
    }

    /** As the policy counts them: all or nothing knows only wholly right and wrong. */
    Guesses by(Policy policy) {
        return policy == Policy.ALL_OR_NOTHING
                ? new Guesses(List.of(all().subtract(ways.getLast()), ways.getLast()))
                : this;
    }

    /** How likely a guess earns how much of so many points; what cannot happen is left out. */
    SortedMap<Points, Double> chances(Points possible) {
        SortedMap<Points, Double> chances = new TreeMap<>();
        double all = all().doubleValue();
        for (int right = 0; right < ways.size(); right++) {
            if (ways.get(right).signum() > 0) {
                chances.merge(
                        possible.share(right, ways.size() - 1), ways.get(right).doubleValue() / all, Double::sum);
            }
        }
        return chances;
    }

    private BigInteger all() {
        return ways.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
