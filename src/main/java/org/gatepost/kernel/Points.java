package org.gatepost.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole points of a mark, never negative. */
public record Points(@JsonValue int value) implements Comparable<Points> {

    public static final Points ZERO = new Points(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Points {
        if (value < 0) {
            throw new IllegalArgumentException("points are never negative: " + value);
        }
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(value, other.value));
    }

    /**
     * How many per cent of {@code whole} this is, with one decimal, rounded down so that nobody is shown a cut score
     * they have not reached. Zero of zero is zero.
     */
    public BigDecimal percentOf(Points whole) {
        if (whole.value == 0) {
            return BigDecimal.ZERO.setScale(1);
        }
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.value), 1, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(value, other.value);
    }
}
