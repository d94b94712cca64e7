package org.gatepost.source;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * One fact of a source document, in our own words.
 *
 * @param exact strings that stand verbatim in the document, the only ones that may be asked for word by word
 * @param where a few characters of the document by which the passage is found
 * @param line the line of the document, counted from 1
 */
public record Fact(FactId id, LocalizedText text, List<String> exact, String where, int line) {

    public Fact {
        exact = List.copyOf(exact);
    }
}
