package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.Fact;
import org.gatepost.source.Figure;

/** What a fact says, without where it stands in its document: that may move and the fact stay the same. */
record FactSaid(LocalizedText text, List<String> exact, List<Figure> figures) {

    static FactSaid of(Fact fact) {
        return new FactSaid(fact.text(), fact.exact(), fact.figures());
    }
}
