package org.gatepost.people;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;

/** A text as it is compared: width, case, and traditional or simplified characters set aside. */
final class Written {

    /** A longest stretch of nothing but Chinese characters, or of none. */
    record Run(String text, boolean han) {}

    private Written() {}

    static String plain(String text) {
        String narrow = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        // ICU's transliterators may not be shared between threads.
        return Transliterator.getInstance("Traditional-Simplified")
                .transliterate(narrow)
                .strip();
    }

    /** An employee number as it is compared: width and case set aside. */
    static String number(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text).strip();
    }

    /** At most so many characters of Java's, none of them half a sign. */
    static String head(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            boolean han = Pinyin.isHan(text.codePointAt(begin));
            int end = begin;
            while (end < text.length() && Pinyin.isHan(text.codePointAt(end)) == han) {
                end = text.offsetByCodePoints(end, 1);
            }
            runs.add(new Run(text.substring(begin, end), han));
            begin = end;
        }
        return runs;
    }
}
