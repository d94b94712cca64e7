package org.gatepost.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a mark: an exact decimal with at most two places, never negative. Kept without trailing zeros, so that 2 and
 * 2.00 are equal and what was whole is written as it ever was.
 */
public record Points(@JsonValue BigDecimal value) implements Comparable<Points> {

    public static final Points ZERO = new Points(0);

    /** What an item is worth of which its author says nothing. */
    public static final Points USUAL = new Points(1);

    private static final int PLACES = 2;

    /** @throws IllegalArgumentException when it is negative or finer than a hundredth */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Points {
        value = value.stripTrailingZeros();
        value = value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
        if (value.signum() < 0 || value.scale() > PLACES) {
            throw new IllegalArgumentException("points are hundredths and never negative: " + value);
        }
    }

    /** Whole points. */
    public Points(int whole) {
        this(BigDecimal.valueOf(whole));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    /**
     * So many of equal parts of these points, rounded down to a hundredth; all parts are exactly these points again.
     *
     * @param parts at least one
     */
    public Points share(int right, int parts) {
        return new Points(
                value.multiply(BigDecimal.valueOf(right)).divide(BigDecimal.valueOf(parts), PLACES, RoundingMode.DOWN));
    }

    /** The fewest points that are at least so many per cent of these. */
    public Points atLeast(int percent) {
        return new Points(
                value.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(PLACES, RoundingMode.CEILING));
    }

    /**
     * How many per cent of {@code whole} this is, with one decimal: rounded half up, but never up to a whole per cent that
     * is not reached, for a cut score is one. Two of three are 66.7; 79.96 is 79.9 and not yet 80.0. Every screen and
     * sheet shows this and rounds no further. Zero of zero is zero.
     */
    public BigDecimal percentOf(Points whole) {
        if (whole.equals(ZERO)) {
            return BigDecimal.ZERO.setScale(1);
        }
        BigDecimal hundredfold = value.movePointRight(2);
        BigDecimal rounded = hundredfold.divide(whole.value, 1, RoundingMode.HALF_UP);
        BigDecimal reached = hundredfold.divide(whole.value, 0, RoundingMode.DOWN);
        return rounded.compareTo(reached.add(BigDecimal.ONE)) < 0
                ? rounded
                : hundredfold.divide(whole.value, 1, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
