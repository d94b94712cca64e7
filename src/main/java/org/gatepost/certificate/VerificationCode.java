package org.gatepost.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which a stranger who was shown a certificate finds it: 80 random bits in the letters of Crockford's base 32, of which
 * none looks like another.
 *
 * @param value 16 letters and digits, as it is stored
 */
public record VerificationCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode random() {
        return new VerificationCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    /** The code that somebody typed, however they grouped it and whatever they took for a one or a nought. */
    public static Optional<VerificationCode> parse(String typed) {
        String signs = typed.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(signs).matches() ? Optional.of(new VerificationCode(signs)) : Optional.empty();
    }

    /** In groups of four, as it is printed and as it stands in addresses. */
    public String shown() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Where it is verified, below the application's root. */
    public String path() {
        return "certificate/" + shown();
    }

    /** Not the code, which belongs into no log. */
    @Override
    public String toString() {
        return "VerificationCode[…]";
    }
}
