package org.gatepost.marking;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import org.gatepost.marking.Atom.Gap;

/**
 * Which signs mean something and which are punctuation. A dash parts words, but between digits it makes a range and
 * before one a number negative; whoever drops it there calls 3-5 days 35 days.
 */
final class Signs {

    /** Always meant, wherever they stand, although Unicode counts them as punctuation. */
    private static final String MEANT = "%‰′@";

    private static final String DASHES = "-‐‑‒–—―−~∼〜～";

    private Signs() {}

    /** What stands directly before a sign; between digits and sign there may be a space. */
    enum Before {
        DIGITS,
        WORD,
        OTHER
    }

    /**
     * What a sign means, in the one way it is written here; empty when it is punctuation.
     *
     * @param next the place in the text after the sign
     */
    static String meaning(int sign, Before before, String text, int next) {
        if (sign == '&') {
            return "and";
        }
        if (MEANT.indexOf(sign) >= 0) {
            return UCharacter.toString(sign);
        }
        String joint = joint(sign);
        if (!joint.isEmpty() && before == Before.DIGITS && Digits.isDigit(text, overSpaces(text, next))) {
            return joint;
        }
        return switch (sign) {
            case '-', '−' -> before != Before.WORD && numberAt(text, next) ? "-" : "";
            case '~', '∼' -> numberAt(text, overSpaces(text, next)) ? "~" : "";
            case '|' -> "";
            default -> isSymbol(sign) ? UCharacter.toString(sign) : "";
        };
    }

    static Gap gap(int sign) {
        int category = UCharacter.getType(sign);
        if (UCharacter.isWhitespace(sign)
                || UCharacter.isSpaceChar(sign)
                || category == ECharacterCategory.CONTROL
                || category == ECharacterCategory.FORMAT) {
            return Gap.SPACE;
        }
        return sign == '-' || sign == '‐' || sign == '‑' ? Gap.HYPHEN : Gap.PUNCTUATION;
    }

    private static String joint(int sign) {
        if (DASHES.indexOf(sign) >= 0) {
            return "-";
        }
        return switch (sign) {
            case ':', '∶' -> ":";
            case '/', '⁄', '∕' -> "/";
            case '*' -> "x";
            case '^' -> "^";
            default -> "";
        };
    }

    private static boolean isSymbol(int sign) {
        return switch (UCharacter.getType(sign)) {
            case ECharacterCategory.MATH_SYMBOL,
                    ECharacterCategory.CURRENCY_SYMBOL,
                    ECharacterCategory.OTHER_SYMBOL,
                    ECharacterCategory.OTHER_NUMBER,
                    ECharacterCategory.LETTER_NUMBER,
                    ECharacterCategory.DECIMAL_DIGIT_NUMBER,
                    ECharacterCategory.PRIVATE_USE,
                    ECharacterCategory.SURROGATE,
                    ECharacterCategory.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean numberAt(String text, int at) {
        return at < text.length()
                && (Digits.isDigit(text, at) || text.charAt(at) == '.' && Digits.isDigit(text, at + 1));
    }

    /** And over the second half of a Chinese dash. */
    private static int overSpaces(String text, int at) {
        int over = at;
        while (over < text.length() && (text.charAt(over) <= ' ' || text.charAt(over) == '—')) {
            over++;
        }
        return over;
    }
}
