package org.gatepost.marking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of words and phrases to be found among atoms, the longest first. What stands between the atoms does not matter,
 * so that stray spaces and punctuation change nothing.
 *
 * <p>Written as text, parted by spaces: {@code 不过} is a phrase of two characters, {@code no_longer} one of two words,
 * and {@code 不过!期问} is 不过 unless 期 or 问 follows, {@code no_longer!than} unless "than" does.
 */
final class Phrases {

    /** By their first two atoms; the second is empty where there is but one. */
    private final Map<String, Map<String, List<Phrase>>> byBeginning;

    private Phrases(Map<String, Map<String, List<Phrase>>> byBeginning) {
        this.byBeginning = byBeginning;
    }

    /** @param unless the atoms that must not follow */
    record Phrase(List<String> atoms, Set<String> unless) {

        private static Phrase of(String written) {
            String[] parts = written.split("!", -1);
            Set<String> unless = parts.length == 1 ? Set.of() : apart(parts[1]).collect(Collectors.toSet());
            return new Phrase(apart(parts[0]).toList(), unless);
        }

        private static Stream<String> apart(String written) {
            return written.charAt(0) < '\u2E80'
                    ? Arrays.stream(written.split("_"))
                    : written.codePoints().mapToObj(Character::toString);
        }

        String words() {
            return String.join(" ", atoms);
        }

        private String second() {
            return atoms.size() > 1 ? atoms.get(1) : "";
        }

        private boolean standsAt(List<Atom> text, int at) {
            int end = at + atoms.size();
            if (end > text.size()
                    || end < text.size() && unless.contains(text.get(end).text())) {
                return false;
            }
            for (int i = 1; i < atoms.size(); i++) {
                if (!atoms.get(i).equals(text.get(at + i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    static Phrases of(String... written) {
        return new Phrases(Arrays.stream(written)
                .flatMap(lines -> Arrays.stream(lines.strip().split("\\s+")))
                .map(Phrase::of)
                .sorted(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.atoms().size())
                        .reversed())
                .collect(Collectors.groupingBy(
                        phrase -> phrase.atoms().getFirst(), Collectors.groupingBy(Phrase::second))));
    }

    /** The longest phrase that begins here. */
    Optional<Phrase> at(List<Atom> text, int at) {
        Map<String, List<Phrase>> candidates = byBeginning.get(text.get(at).text());
        if (candidates == null) {
            return Optional.empty();
        }
        String second = at + 1 < text.size() ? text.get(at + 1).text() : "";
        return longest(candidates.getOrDefault(second, List.of()), text, at)
                .or(() -> longest(candidates.getOrDefault("", List.of()), text, at));
    }

    private static Optional<Phrase> longest(List<Phrase> candidates, List<Atom> text, int at) {
        for (Phrase phrase : candidates) {
            if (phrase.standsAt(text, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
