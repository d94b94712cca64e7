package org.gatepost.authored;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what an author meant by a word nobody knows. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** A hint such as {@code ", did you mean 'levels'?"}, or nothing when no known word is near. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(Said::inEnglish).orElse("");
    }

    /** The same within a sentence; an empty text when no known word is near. */
    public static Object said(String written, Collection<String> known) {
        return of(written, known).<Object>map(hint -> hint).orElse("");
    }

    private static Optional<Said> of(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> DISTANCE.apply(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> DISTANCE.apply(written, word) <= Math.max(2, written.length() / 3))
                .map(word -> Said.of("authored.said.hint", word));
    }
}
