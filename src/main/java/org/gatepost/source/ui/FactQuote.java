package org.gatepost.source.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ServiceSystem;

/** A fact in our words, with the document and the passage it rests on. */
@StyleSheet("context://css/source.css")
public final class FactQuote extends Div {

    private final Paragraph place = new Paragraph();

    /** @throws java.util.NoSuchElementException when the ledger has no such fact, which no loaded content names */
    public FactQuote(Ledger ledger, FactId id) {
        this(ledger.fact(id).orElseThrow());
        ServiceSystem system = ledger.systemOf(id).orElseThrow();
        place.addComponentAsFirst(new Span(system.document().in(getLocale())));
    }

    /** Where the document stands already, such as above all facts of one case. */
    public FactQuote(Fact fact) {
        addClassName("gp-fact");
        var text = new Paragraph(fact.text().in(getLocale()));
        var passage = new Span(fact.where());
        // The documents are Chinese, whatever language the page is read in.
        passage.getElement().setAttribute("lang", "zh-CN");
        passage.addClassName("gp-fact-passage");
        place.add(
                new Span(getTranslation("source.fact.passage")),
                passage,
                new Span(getTranslation("source.fact.line", fact.line())));
        place.addClassName("gp-fact-place");
        add(text, place);
    }
}
