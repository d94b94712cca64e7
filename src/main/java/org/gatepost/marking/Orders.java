package org.gatepost.marking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All orders of some entries, counted by how near each comes to the right one. */
final class Orders {

    private Orders() {}

    /** By how many entries are directly followed by the one that follows them in the right order. */
    static Guesses byPairs(int entries) {
        List<BigInteger> ways = new ArrayList<>();
        for (int kept = 0; kept < entries; kept++) {
            // Those that stand together are one block; the blocks follow each other in no way that is right.
            int blocks = entries - kept;
            ways.add(Odds.choices(kept, entries - 1).multiply(outOfPlace(blocks).add(outOfPlace(blocks - 1))));
        }
        return new Guesses(ways);
    }

    /** Orders in which none of so many entries is at its own place. */
    private static BigInteger outOfPlace(int entries) {
        BigInteger ways = BigInteger.ONE;
        for (int entry = 1; entry <= entries; entry++) {
            ways = ways.multiply(BigInteger.valueOf(entry)).add(BigInteger.valueOf(entry % 2 == 0 ? 1 : -1));
        }
        return ways;
    }

    /** By how many places all entries are away from their own, of as many as they can be away at most. */
    static Guesses byDistance(int entries) {
        int farthest = entries * entries / 2;
        // For each set of places that are taken, the ways to have filled them with the first entries.
        List<long[]> ways = new ArrayList<>(Collections.nCopies(1 << entries, new long[0]));
        ways.set(0, new long[] {1});
        for (int taken = 0; taken < ways.size() - 1; taken++) {
            int entry = Integer.bitCount(taken);
            for (int place = 0; place < entries; place++) {
                if ((taken & 1 << place) == 0) {
                    int next = taken | 1 << place;
                    ways.set(next, sum(ways.get(next), ways.get(taken), Math.abs(place - entry), farthest));
                }
            }
        }
        List<BigInteger> near = new ArrayList<>();
        long[] all = ways.getLast();
        for (int away = farthest; away >= 0; away--) {
            near.add(BigInteger.valueOf(away < all.length ? all[away] : 0));
        }
        return new Guesses(near);
    }

    private static long[] sum(long[] so, long[] more, int farther, int farthest) {
        long[] sum = so.length == 0 ? new long[farthest + 1] : so;
        for (int away = 0; away < more.length && away + farther <= farthest; away++) {
            sum[away + farther] += more[away];
        }
        return sum;
    }
}
