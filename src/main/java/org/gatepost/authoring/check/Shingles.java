package org.gatepost.authoring.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as the set of its short pieces, by which texts are compared whatever their punctuation. */
record Shingles(Set<String> pieces) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Shingles of(String text, Language language) {
        String letters = letters(text);
        int length = language == Language.ZH ? 2 : 4;
        Set<String> pieces = new HashSet<>();
        for (int from = 0; from + length <= letters.length(); from++) {
            pieces.add(letters.substring(from, from + length));
        }
        return new Shingles(pieces);
    }

    /** Nothing but letters and digits, small. */
    static String letters(String text) {
        return NO_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
