package org.gatepost.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.Refusal;

/**
 * Which passwords are good enough: long, not on the list of those everybody tries first, and nothing that stands on the
 * person's badge. No rule about digits and signs, which only makes people write {@code Password1!}.
 */
final class PasswordRule {

    static final int SHORTEST = 10;

    /** More is cut off by bcrypt, and a password whose end does not matter is a lie. */
    static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * Lets a good password pass.
     *
     * @throws Refusal when it is not good enough, saying why
     */
    static void check(String password, Username username, Person person) {
        check(password, username.value(), person.number(), person.name());
    }

    /**
     * The same for somebody who is about to be hired.
     *
     * @param username what they are to sign in with, empty when that is not known yet
     * @param number the employee number
     * @throws Refusal when it is not good enough, saying why
     */
    static void check(String password, String username, String number, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refusal("people.refusal.passwordShort", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new Refusal("people.refusal.passwordLong", LONGEST_BYTES);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.codePoints().distinct().count() < FEWEST_DIFFERENT || COMMON.contains(folded)) {
            throw new Refusal("people.refusal.passwordCommon");
        }
        if (isAbout(folded, username) || isAbout(folded, number) || isAbout(folded, name)) {
            throw new Refusal("people.refusal.passwordPersonal");
        }
    }

    /** Whether little is left of the password besides this: {@code zhangwei2026} for Zhang Wei. */
    private static boolean isAbout(String folded, String own) {
        String part = own.toLowerCase(Locale.ROOT).replace(" ", "");
        return part.length() >= 3
                && folded.contains(part)
                && folded.replace(part, "").length() < SHORTEST - 2;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the jar");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("common-passwords.txt cannot be read", e);
        }
    }
}
