package org.gatepost.people;

import org.gatepost.kernel.Refusal;

/** What people type into a form, made ready for the database. */
final class Texts {

    private Texts() {}

    /**
     * The text without surrounding white space.
     *
     * @throws Refusal with {@code key} and the greatest length, when it is blank, too long or holds control characters
     */
    static String required(String text, int longest, String key) {
        String stripped = text.strip();
        if (stripped.isEmpty()
                || stripped.codePointCount(0, stripped.length()) > longest
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(key, longest);
        }
        return stripped;
    }
}
