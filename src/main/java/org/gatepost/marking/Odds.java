package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.gatepost.item.Policy;

/** Chances counted exactly and written with six decimals. */
final class Odds {

    static final BigDecimal NONE = of(0, 1);

    private static final int PLACES = 6;

    private Odds() {}

    static BigDecimal of(long cases, long of) {
        return of(BigInteger.valueOf(cases), BigInteger.valueOf(of));
    }

    static BigDecimal of(BigInteger cases, BigInteger of) {
        return new BigDecimal(cases).divide(new BigDecimal(of), PLACES, RoundingMode.HALF_UP);
    }

    /** For entries each put blindly to one of so many targets, of which one is right. */
    static BigDecimal ofEach(int targets, int entries, Policy policy) {
        return policy == Policy.ALL_OR_NOTHING
                ? of(BigInteger.ONE, BigInteger.valueOf(targets).pow(entries))
                : of(1, targets);
    }

    /** In how many ways so many of so many can be arranged in a row. */
    static BigInteger arrangements(int taken, int from) {
        BigInteger ways = BigInteger.ONE;
        for (int left = from; left > from - taken; left--) {
            ways = ways.multiply(BigInteger.valueOf(left));
        }
        return ways;
    }

    /** In how many ways so many of so many can be chosen. */
    static BigInteger choices(int taken, int from) {
        return arrangements(taken, from).divide(arrangements(taken, taken));
    }
}
