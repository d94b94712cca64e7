package org.gatepost.item;

import java.math.BigDecimal;

/**
 * How far a number may be from the right one and still be right.
 *
 * @param by zero when it must be exact
 * @param relative whether {@code by} is a share of the right number, 0.02 for 2 per cent
 */
public record Tolerance(BigDecimal by, boolean relative) {

    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);

    public Tolerance {
        by = Decimals.plain(by);
        if (by.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is never negative: " + by);
        }
    }

    /** Whether a number is as good as the right one. */
    public boolean allows(BigDecimal right, BigDecimal given) {
        BigDecimal most = relative ? by.multiply(right.abs()) : by;
        return given.subtract(right).abs().compareTo(most) <= 0;
    }
}
