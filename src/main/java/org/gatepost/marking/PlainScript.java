package org.gatepost.marking;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;

/**
 * A text without the accidents of its script: width, case, traditional forms, foreign digits, invisible characters.
 * Everything comes from ICU, so that a mark does not change with the Unicode version of the JDK.
 */
final class PlainScript {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private PlainScript() {}

    static String of(String text) {
        StringBuilder apart = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> setApart(character, apart));
        String folded = FOLDING.normalize(apart);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints().map(PlainScript::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Folding alone makes 52 of 5², 11/2 of 1½ and 51日 of 5㏠. */
    private static void setApart(int character, StringBuilder apart) {
        switch (character) {
            case '´' -> apart.append('\'');
            case '×' -> apart.append('x');
            default -> {
                if (isWrittenSmall(character)) {
                    apart.append(' ').appendCodePoint(character).append(' ');
                } else {
                    apart.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isWrittenSmall(int character) {
        int category = UCharacter.getType(character);
        return (category == ECharacterCategory.OTHER_NUMBER
                        || category == ECharacterCategory.LETTER_NUMBER
                        || category == ECharacterCategory.OTHER_SYMBOL)
                && !FOLDING.isNormalized(UCharacter.toString(character));
    }

    private static int plain(int character) {
        int digit = UCharacter.getType(character) == ECharacterCategory.DECIMAL_DIGIT_NUMBER
                ? UCharacter.digit(character)
                : -1;
        return digit < 0 ? Simplified.of(character) : '0' + digit;
    }
}
