package org.gatepost.exam;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed of a receipt's hash: its first hundred bits in twenty letters and digits that are not mistaken for one
 * another. Nobody meets one by guessing.
 */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int BITS = 5;
    private static final int HEX_DIGITS = LENGTH * BITS / 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public ReceiptCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no code of a receipt");
        }
    }

    /** @param hash in hexadecimal digits */
    static ReceiptCode of(String hash) {
        var bits = new BigInteger(hash.substring(0, HEX_DIGITS), 16);
        var code = new StringBuilder();
        for (int place = LENGTH - 1; place >= 0; place--) {
            code.append(ALPHABET.charAt(bits.shiftRight(place * BITS).intValue() & 31));
        }
        return new ReceiptCode(code.toString());
    }

    /** As somebody types it: in any case, with strokes and spaces or without, o for nought, i and l for one. */
    public static Optional<ReceiptCode> parse(String typed) {
        String code = typed.replaceAll("[\\s\\-\u2010-\u2015]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches() ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    /** In groups of four, to be read and typed. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Where it is confirmed, from the root of the application. */
    public String address() {
        return "verify/" + grouped();
    }
}
