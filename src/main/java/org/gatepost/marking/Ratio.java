package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number, exactly, also a third.
 *
 * @param under not zero
 */
record Ratio(BigDecimal over, BigDecimal under) {

    Ratio {
        if (under.signum() == 0) {
            throw new IllegalArgumentException("nothing is divided by zero");
        }
    }

    static Ratio of(BigDecimal whole) {
        return new Ratio(whole, BigDecimal.ONE);
    }

    boolean sameAs(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under)) == 0;
    }

    /** Whether it was given as one number divided by another. */
    boolean isPart() {
        return under.compareTo(BigDecimal.ONE) != 0;
    }

    boolean isWhole() {
        return !isPart() && over.stripTrailingZeros().scale() <= 0;
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** Exact where the decimals end, else with 34 digits. */
    BigDecimal decimal() {
        try {
            return over.divide(under);
        } catch (ArithmeticException endless) {
            return over.divide(under, MathContext.DECIMAL128);
        }
    }
}
