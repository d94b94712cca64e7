package org.gatepost.library;

import java.util.Collection;
import java.util.Locale;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.Fact;

/**
 * A line of a card.
 *
 * @param exact whether it is a set sentence, to be said as it stands
 */
public record CardLine(LocalizedText text, boolean exact) {

    /** Whether the Chinese stands verbatim in one of the facts; how its marks and spaces were typed does not matter. */
    boolean isQuotedFrom(Collection<Fact> facts) {
        String words = letters(text.zh());
        return facts.stream()
                .flatMap(fact -> fact.exact().stream())
                .anyMatch(exact -> letters(exact).equals(words));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\p{P}\\s]", "").toLowerCase(Locale.ROOT);
    }
}
