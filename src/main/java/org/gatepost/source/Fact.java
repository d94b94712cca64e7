package org.gatepost.source;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * One fact of a source document, in our own words.
 *
 * @param exact strings that stand verbatim in the document, the only ones that may be asked for word by word
 * @param where a few characters of the document by which the passage is found
 * @param line the line of the document, counted from 1
 * @param figures the quantities it gives; a number that only says which in a row is none
 */
public record Fact(FactId id, LocalizedText text, List<String> exact, String where, int line, List<Figure> figures) {

    public Fact {
        exact = List.copyOf(exact);
        figures = List.copyOf(figures);
    }
}
