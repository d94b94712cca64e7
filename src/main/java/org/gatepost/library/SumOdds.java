package org.gatepost.library;

import java.util.stream.IntStream;

/**
 * How likely each sum of surpluses is. Sums that cannot lead to a pass, for a must-get item is not right, are left out, so
 * that the chances may add up to less than 1.
 *
 * @param least the sum of the first chance, in units
 * @param chances of each sum from there on, one unit apart
 */
record SumOdds(long least, double[] chances) {

    static final SumOdds NOTHING = new SumOdds(0, new double[] {1});

    /** The sum of two that have nothing to do with each other. */
    SumOdds plus(SumOdds other) {
        double[] sums = new double[chances.length + other.chances.length - 1];
        int[] likely = other.likely();
        for (int one = 0; one < chances.length; one++) {
            if (chances[one] > 0) {
                for (int two : likely) {
                    sums[one + two] += chances[one] * other.chances[two];
                }
            }
        }
        return new SumOdds(least + other.least, sums);
    }

    /** The places of the sums that ever come about: few, for all or nothing leaves large gaps between them. */
    private int[] likely() {
        return IntStream.range(0, chances.length)
                .filter(place -> chances[place] > 0)
                .toArray();
    }

    /** How likely the sum is at least nought. */
    double notNegative() {
        double chance = 0;
        for (int sum = (int) Math.max(0, -least); sum < chances.length; sum++) {
            chance += chances[sum];
        }
        return Math.min(1, chance);
    }
}
