package org.gatepost.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.Remembered;
import org.gatepost.marking.HardToken.Figure;
import org.gatepost.marking.HardToken.Negation;

/**
 * A text as it is compared. Atoms are parted by spaces, so that 3 and 5 are never taken for 35.
 *
 * @param written atom by atom as written
 * @param read the same, with numbers in digits
 * @param skeleton without negations, with {@code #} for each number, and without the small words that come and go with
 *     a negation: 没有发票 and 有发票, "do not refund" and "refund", "no fee" and "a fee" have the same skeleton
 * @param negations each with its place in the skeleton
 */
record ReadText(String written, String read, String skeleton, List<Figure> figures, List<String> negations) {

    private static final Set<String> SMALL_WORDS =
            Set.of("有", "得", "a", "an", "the", "any", "some", "do", "does", "did");

    /**
     * What authors wrote meets every answer to its item and always reads alike, so it is read once; nothing that a learner
     * typed is kept.
     */
    private static final Remembered<String, ReadText> OF_AUTHORS = new Remembered<>(10_000, ReadText::of);

    /** What an author wrote. */
    static ReadText ofAuthor(String text) {
        return OF_AUTHORS.of(text);
    }

    static ReadText of(String text) {
        return new Reading(Atoms.of(PlainScript.of(text))).toTheEnd();
    }

    String as(Numerals numerals) {
        return switch (numerals) {
            case ANY -> read;
            case AS_WRITTEN -> written;
        };
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** Whether they are the same text; two texts of nothing but punctuation are not. */
    boolean sameAs(ReadText other, Numerals numerals) {
        return !isEmpty() && as(numerals).equals(other.as(numerals));
    }

    private static final class Reading {

        private final List<Atom> atoms;
        private final List<String> read = new ArrayList<>();
        private final List<String> skeleton = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<String> negations = new ArrayList<>();

        Reading(List<Atom> atoms) {
            this.atoms = atoms;
        }

        ReadText toTheEnd() {
            int at = 0;
            while (at < atoms.size()) {
                at = step(at);
            }
            return new ReadText(
                    atoms.stream().map(Atom::text).collect(Collectors.joining(" ")),
                    String.join(" ", read),
                    String.join(" ", skeleton),
                    List.copyOf(figures),
                    List.copyOf(negations));
        }

        /** Reads on from here; returns the place after what was read. */
        private int step(int at) {
            int ordinary = OrdinaryWords.lengthAt(atoms, at);
            if (ordinary > 0) {
                return words(at, at + ordinary);
            }
            Optional<Negation> negation = Negations.at(atoms, at, !negations.isEmpty());
            if (negation.isPresent()) {
                return negation(negation.get());
            }
            Optional<Figure> figure = new Figures(atoms).at(at);
            return figure.isPresent() ? figure(figure.get()) : words(at, at + 1);
        }

        private int words(int from, int to) {
            for (Atom atom : atoms.subList(from, to)) {
                read.add(atom.text());
                if (!SMALL_WORDS.contains(atom.text())) {
                    skeleton.add(atom.text().equals("nor") ? "or" : atom.text());
                }
            }
            return to;
        }

        private int negation(Negation negation) {
            read.add(negation.words());
            negations.add(negation.words() + " " + skeleton.size());
            if (!negation.remains().isEmpty()) {
                skeleton.add(negation.remains());
            }
            return negation.to();
        }

        private int figure(Figure figure) {
            read.add(figure.read());
            skeleton.add("#");
            figures.add(figure);
            return figure.to();
        }
    }
}
