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
 * A list of words and phrases to be found among atoms, the longest first. What stands between the atoms does not matter.
 *
 * <p>Written as text, parted by spaces: {@code 不过} is a phrase of two characters, {@code no_longer} one of two words,
 * and {@code 不过!期问} is 不过 unless 期 or 问 follows, {@code no_longer!than} unless "than" does.
 */
final class Phrases {

    private final Map<String, List<Phrase>> byFirst;

    private Phrases(Map<String, List<Phrase>> byFirst) {
        this.byFirst = byFirst;
    }

    private record Phrase(List<String> atoms, Set<String> unless) {

        static Phrase of(String written) {
            String[] parts = written.split("!", -1);
            return new Phrase(
                    apart(parts[0]).toList(),
                    parts.length == 1 ? Set.of() : apart(parts[1]).collect(Collectors.toSet()));
        }

        private static Stream<String> apart(String written) {
            return written.charAt(0) < '\u2E80'
                    ? Arrays.stream(written.split("_"))
                    : written.codePoints().mapToObj(Character::toString);
        }

        boolean standsAt(List<Atom> text, int at) {
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
                .sorted(Comparator.comparing((Phrase phrase) -> phrase.atoms().size())
                        .reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.atoms().getFirst())));
    }

    /** The longest phrase that begins here, its atoms parted by spaces. */
    Optional<String> at(List<Atom> text, int at) {
        return byFirst.getOrDefault(text.get(at).text(), List.of()).stream()
                .filter(phrase -> phrase.standsAt(text, at))
                .findFirst()
                .map(phrase -> String.join(" ", phrase.atoms()));
    }

    /** How many atoms the longest phrase has that begins here; zero where none does. */
    int lengthAt(List<Atom> text, int at) {
        return byFirst.getOrDefault(text.get(at).text(), List.of()).stream()
                .filter(phrase -> phrase.standsAt(text, at))
                .findFirst()
                .map(phrase -> phrase.atoms().size())
                .orElse(0);
    }
}
