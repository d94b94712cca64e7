package org.gatepost.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gatepost.authored.Block;

/** Decimal numbers as they are written in files and on the screen. */
final class Decimals {

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Decimals() {}

    /** The number, when it is written plainly: digits, at most one dot, no exponent. */
    static Optional<BigDecimal> read(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(plain(new BigDecimal(written))) : Optional.empty();
    }

    /** A number an author wrote, within bounds, both included, with at most so many places; the least when it is none. */
    static BigDecimal read(AuthoredItem item, Block where, String key, BigDecimal least, BigDecimal most, int places) {
        String written = where.text(key);
        if (Block.wasMissing(written)) {
            item.unsound();
            return least;
        }
        Optional<BigDecimal> value = read(written)
                .filter(read -> read.scale() <= places && read.compareTo(least) >= 0 && read.compareTo(most) <= 0);
        if (value.isEmpty()) {
            item.problem(
                    where,
                    key,
                    "'%s' must be a number from %s to %s with at most %d decimals, not '%s'"
                            .formatted(key, least.toPlainString(), most.toPlainString(), places, written));
        }
        return value.orElse(least);
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
