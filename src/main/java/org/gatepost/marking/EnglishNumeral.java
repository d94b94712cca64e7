package org.gatepost.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.marking.Atom.Gap;
import org.gatepost.marking.Atom.Kind;

/**
 * Reads numbers written in English words: "twenty-four", "one hundred and twenty", "three thousand".
 *
 * @param to the place after its last word
 */
record EnglishNumeral(int to, long value) {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000);

    /** Before "one" these make it a pronoun. */
    private static final Set<String> PRONOUNS = Set.of("no", "any", "every", "each", "the", "this", "that", "which");

    static Optional<EnglishNumeral> at(List<Atom> atoms, int from) {
        if (isPronoun(atoms, from)) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        int at = from;
        while (at < atoms.size() && (at == from || atoms.get(at).before() != Gap.PUNCTUATION)) {
            String word = atoms.get(at).text();
            boolean and = word.equals("and") && sum.closed && at + 1 < atoms.size();
            if (!sum.take(and ? atoms.get(at + 1).text() : word, and)) {
                break;
            }
            at += and ? 2 : 1;
        }
        return at == from ? Optional.empty() : Optional.of(new EnglishNumeral(at, sum.total + sum.group));
    }

    private static boolean isPronoun(List<Atom> atoms, int at) {
        return atoms.get(at).is(Kind.WORD, "one")
                && (at > 0 && PRONOUNS.contains(atoms.get(at - 1).text())
                        || at + 1 < atoms.size() && atoms.get(at + 1).text().equals("another"));
    }

    private static final class Sum {
        private long total;
        private long group;
        private long lastScale = Long.MAX_VALUE;
        private boolean empty = true;
        /** After "zero" nothing follows: "zero five" may be 05, 0.5, or zero to five. */
        private boolean zero;
        /** After "hundred" or "thousand", where "and" may follow. */
        private boolean closed;

        boolean take(String word, boolean smallOnly) {
            Integer small = SMALL.get(word);
            if (small != null && fits(small)) {
                group += small;
                empty = false;
                zero = small == 0;
                closed = false;
                return true;
            }
            Integer scale = smallOnly || small != null ? null : SCALES.get(word);
            return scale != null && group > 0 && multiply(scale);
        }

        private boolean fits(int small) {
            if (empty) {
                return small > 0 || total == 0;
            }
            return small > 0 && !zero && (group % 100 == 0 || small < 10 && group % 100 >= 20 && group % 10 == 0);
        }

        private boolean multiply(int scale) {
            if (scale == 100 ? group >= 100 : scale >= lastScale) {
                return false;
            }
            closed = true;
            if (scale == 100) {
                group *= scale;
            } else {
                total += group * scale;
                group = 0;
                empty = true;
                lastScale = scale;
            }
            return true;
        }
    }
}
