package org.gatepost.marking;

/**
 * The smallest piece of a text that can be compared: a Chinese character, a word, a row of digits, or a sign that means
 * something. Spaces and punctuation are no atoms, only borders between them.
 *
 * @param before what stood between this atom and the one before
 */
record Atom(String text, Kind kind, Gap before) {

    enum Kind {
        HAN,
        WORD,
        /** Digits without separators of thousands, with at most one decimal point, or with several as in 1.2.3. */
        DIGITS,
        SIGN
    }

    /** In the order of how much they part. */
    enum Gap {
        NONE,
        SPACE,
        HYPHEN,
        PUNCTUATION;

        /** A hyphen with a space beside it is a dash. */
        Gap and(Gap next) {
            if (this == NONE) {
                return next;
            }
            return this == SPACE && next == SPACE ? SPACE : PUNCTUATION;
        }
    }

    boolean isHan(String characters) {
        return kind == Kind.HAN && characters.contains(text);
    }

    boolean is(Kind wanted, String word) {
        return kind == wanted && text.equals(word);
    }

    /** Whether a number may go on across the border before this atom. */
    boolean goesOn() {
        return before.compareTo(Gap.SPACE) <= 0;
    }
}
