package org.gatepost.study;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.gatepost.source.Fact;
import org.gatepost.source.ServiceSystem;

/** Finds cases by words. There are dozens, not thousands, so each search simply reads them all. */
final class CaseIndex {

    private static final int LONGEST = 100;
    private static final int IN_TITLE = 8;
    private static final int IN_COMPANY = 6;
    private static final int BY_SOUND = 4;
    private static final int IN_FACT = 1;

    private final List<Entry> entries;

    CaseIndex(Collection<ServiceSystem> systems) {
        Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        entries = systems.stream().map(system -> Entry.of(system, pinyin)).toList();
    }

    List<CaseFound> search(String words) {
        List<String> terms = Arrays.stream(plain(words.substring(0, Math.min(LONGEST, words.length())))
                        .split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        if (terms.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> terms.stream().allMatch(term -> entry.weight(term) > 0))
                .sorted(Comparator.<Entry>comparingInt(
                                entry -> terms.stream().mapToInt(entry::weight).sum())
                        .reversed())
                .map(entry -> new CaseFound(entry.system, entry.telling(terms)))
                .toList();
    }

    /** Width, case and script set aside. */
    private static String plain(String text) {
        String narrow = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        return Script.TO_SIMPLIFIED.transliterate(narrow).strip();
    }

    private static final class Script {
        private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }

    /**
     * @param sound titles and companies in pinyin, each name once in full and once as initials, a bar between them
     */
    private record Entry(ServiceSystem system, String title, String company, String sound, List<String> facts) {

        static Entry of(ServiceSystem system, Transliterator pinyin) {
            return new Entry(
                    system,
                    plain(system.title().zh() + " | " + system.title().en()),
                    plain(system.company().zh() + " | " + system.company().en()),
                    sound(system.title().zh(), pinyin) + "|"
                            + sound(system.company().zh(), pinyin),
                    system.facts().stream()
                            .map(fact ->
                                    plain(fact.text().zh() + " | " + fact.text().en()))
                            .toList());
        }

        int weight(String term) {
            if (title.contains(term)) {
                return IN_TITLE;
            }
            if (company.contains(term)) {
                return IN_COMPANY;
            }
            // One letter is somewhere in every name.
            if (term.length() > 1 && sound.contains(term)) {
                return BY_SOUND;
            }
            return facts.stream().anyMatch(fact -> fact.contains(term)) ? IN_FACT : 0;
        }

        Optional<Fact> telling(List<String> terms) {
            return terms.stream()
                    .filter(term -> weight(term) == IN_FACT)
                    .findFirst()
                    .map(term -> system.facts().get(firstWith(term)));
        }

        private int firstWith(String term) {
            int place = 0;
            while (!facts.get(place).contains(term)) {
                place++;
            }
            return place;
        }

        /** Each run of Chinese characters: its syllables together, then their initials. */
        private static String sound(String chinese, Transliterator pinyin) {
            var full = new StringBuilder();
            var initials = new StringBuilder();
            chinese.codePoints().forEach(character -> {
                if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                    String syllable =
                            pinyin.transliterate(Character.toString(character)).replaceAll("[^a-z]", "");
                    full.append(syllable);
                    initials.append(syllable, 0, Math.min(1, syllable.length()));
                } else if (Character.isLetterOrDigit(character)) {
                    String same = Character.toString(character).toLowerCase(Locale.ROOT);
                    full.append(same);
                    initials.append(same);
                }
            });
            return full + "|" + initials;
        }
    }
}
