package org.gatepost.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.people.Pinyin.Syllable;

/**
 * What can be typed without Chinese characters to find a Chinese text: from any of its characters on, the syllables in
 * full, their initials, or the first in full and the rest by initials. 王小明 is wangxiaoming, wxm, wangxm, xiaoming, xm …
 */
final class Sounds {

    /** More than any name has; of a longer text the head is enough to be found by. */
    private static final int SYLLABLES = 8;

    private static final int LONGEST = 1000;

    private Sounds() {}

    /** Every such word with a space before each, so that a search for {@code " an"} finds no Wang. */
    static String of(String plain, Collection<Pinyin> readings) {
        Set<String> words = new LinkedHashSet<>();
        for (Written.Run run : Written.runs(plain)) {
            if (run.han()) {
                readings.forEach(reading -> words(reading.read(run.text()), words));
            }
        }
        String all = words.stream().map(word -> " " + word).collect(Collectors.joining());
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    private static void words(List<Syllable> read, Set<String> words) {
        List<String> syllables =
                read.stream().map(Syllable::letters).limit(SYLLABLES).toList();
        for (int from = 0; from < syllables.size(); from++) {
            List<String> rest = syllables.subList(from, syllables.size());
            String full = String.join("", rest);
            String initials = initials(rest);
            words.add(full);
            // ü is typed as v by some and as u by others.
            words.add(full.replace('v', 'u'));
            words.add(initials);
            words.add(rest.getFirst() + initials(rest.subList(1, rest.size())));
        }
        words.remove("");
    }

    private static String initials(List<String> syllables) {
        return syllables.stream()
                .map(syllable -> syllable.substring(0, Math.min(1, syllable.length())))
                .collect(Collectors.joining());
    }
}
