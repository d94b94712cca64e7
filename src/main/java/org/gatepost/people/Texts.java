package org.gatepost.people;

import org.gatepost.kernel.Refusal;

/** What people type into a form, made ready for the database. */
final class Texts {

    private Texts() {}

    /** Whether {@link #required} would refuse it. */
    static boolean isUnfit(String text, int longest) {
        String stripped = text.strip();
        return stripped.isEmpty()
                || stripped.codePointCount(0, stripped.length()) > longest
                || stripped.codePoints().anyMatch(Character::isISOControl);
    }

    /**
     * The text without surrounding white space.
     *
     * @throws Refusal with {@code key} and the greatest length, when it is blank, too long or holds control characters
     */
    static String required(String text, int longest, String key) {
        if (isUnfit(text, longest)) {
            throw new Refusal(key, longest);
        }
        return text.strip();
    }
}
