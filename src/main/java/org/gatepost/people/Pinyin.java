package org.gatepost.people;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How runs of Chinese characters sound, by ICU's tables. An instance is not to be shared between threads, as ICU's
 * transliterators are not.
 */
final class Pinyin {

    /** A sound: its letters, ü written as v, and its tone from 1 to 5. No letters when nobody knows how it is read. */
    record Syllable(String letters, int tone) {}

    /** What a text is, for a character may be read otherwise at the head of a name: 曾 as zeng, 单 as shan. */
    enum Of {
        NAME("Han-Latin/Names"),
        DEPARTMENT("Han-Latin");

        private final String table;

        Of(String table) {
            this.table = table;
        }
    }

    private static final String MARKS = "\u0304\u0301\u030C\u0300";
    private static final char DIAERESIS = '\u0308';
    /** 长 begins the names of towns, 长春, 长沙, and means long there; ICU's table says zhang. */
    private static final String LONG = "长";

    private final Of kind;
    private final Transliterator table;

    Pinyin(Of kind) {
        this.kind = kind;
        this.table = Transliterator.getInstance(kind.table);
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** A syllable for each character of a run of nothing but Chinese characters. */
    List<Syllable> read(String run) {
        String[] read = table.transliterate(run).split("[\\s']+");
        // Where ICU does not know one character, it does not set it apart from its neighbours.
        String[] sounds = read.length == run.codePointCount(0, run.length()) ? read : oneByOne(run);
        List<Syllable> syllables = new ArrayList<>();
        Arrays.stream(sounds).map(Pinyin::syllable).forEach(syllables::add);
        if (kind == Of.DEPARTMENT && run.startsWith(LONG)) {
            syllables.set(0, new Syllable("chang", 2));
        }
        return syllables;
    }

    /** The letters of what somebody typed as pinyin, with or without tone marks. */
    static String typed(String word) {
        return syllable(word).letters();
    }

    private String[] oneByOne(String run) {
        return run.codePoints()
                .mapToObj(Character::toString)
                .map(table::transliterate)
                .toArray(String[]::new);
    }

    private static Syllable syllable(String sound) {
        var letters = new StringBuilder();
        int tone = 5;
        for (char sign : Normalizer.normalize(sound, Normalizer.Form.NFD).toCharArray()) {
            if (sign >= 'a' && sign <= 'z') {
                letters.append(sign);
            } else if (sign == DIAERESIS && !letters.isEmpty()) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (MARKS.indexOf(sign) >= 0) {
                tone = MARKS.indexOf(sign) + 1;
            }
        }
        return new Syllable(letters.toString(), tone);
    }
}
