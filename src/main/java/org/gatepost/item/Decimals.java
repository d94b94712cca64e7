package org.gatepost.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as they are written in files and on the screen. */
final class Decimals {

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Decimals() {}

    /** The number, when it is written plainly: digits, at most one dot, no exponent. */
    static Optional<BigDecimal> read(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(plain(new BigDecimal(written))) : Optional.empty();
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
