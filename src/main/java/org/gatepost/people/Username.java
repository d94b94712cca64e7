package org.gatepost.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gatepost.kernel.Refusal;

/** The name somebody signs in with: 2 to 80 letters, digits, dots, hyphens, underscores or at signs, in lower case. */
record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,79}");

    /** @throws Refusal when it has another form */
    static Username of(String typed) {
        return parse(typed).orElseThrow(() -> new Refusal("people.refusal.username"));
    }

    /** What somebody typed at sign-in; nothing when no account can have that name. */
    static Optional<Username> parse(String typed) {
        // An input method leaves full-width letters behind, and a phone a capital at the start.
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new Username(plain)) : Optional.empty();
    }
}
