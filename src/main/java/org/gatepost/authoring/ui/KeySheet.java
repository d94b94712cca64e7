package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.gatepost.authoring.Solution;
import org.gatepost.item.Item;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ui.FactQuote;
import org.gatepost.widget.Glyph;

/** What no learner sees: the right answer in words, why, and what each wrong answer believes and what refutes it. */
final class KeySheet extends Composite<Section> {

    private final transient Ledger ledger;
    private final transient KeyWords words = new KeyWords(this);

    KeySheet(Item item, Ledger ledger) {
        this.ledger = ledger;
        var solution = Solution.of(item);
        var title = new H2(Glyph.KEY.icon(), new Span(getTranslation("authoring.key.title")));
        var secret = new Paragraph(getTranslation("authoring.key.secret"));
        secret.addClassNames("gp-soft", "gp-small");
        getContent().addClassName("gp-key");
        getContent()
                .add(
                        title,
                        secret,
                        part("authoring.key.right", right(solution)),
                        part(
                                "authoring.key.explanation",
                                new Paragraph(
                                        item.sample().rationale().explanation().in(getLocale()))));
        // An essay has no wrong answers that could be foreseen.
        if (!solution.distractors().isEmpty()) {
            getContent().add(part("authoring.key.distractors", distractors(solution)));
        }
        getContent().add(part("authoring.key.facts", facts(item)));
    }

    private Component right(Solution solution) {
        HtmlContainer list = solution.inOrder() ? new OrderedList() : new UnorderedList();
        list.addClassName("gp-key-right");
        solution.right().forEach(answer -> list.add(new ListItem(words.of(answer))));
        return list;
    }

    private Component distractors(Solution solution) {
        var list = new UnorderedList();
        list.addClassName("gp-key-distractors");
        for (Solution.Distractor distractor : solution.distractors()) {
            var answer = new Paragraph(words.of(distractor.answer()));
            answer.addClassName("gp-key-answer");
            var fact = new Div(
                    new Span(getTranslation("authoring.key.refuted")),
                    new FactQuote(ledger, distractor.misconception().refutedBy()));
            fact.addClassName("gp-key-refuted");
            list.add(new ListItem(
                    answer, new Paragraph(distractor.misconception().text().in(getLocale())), fact));
        }
        return list;
    }

    private Component facts(Item item) {
        var list = new UnorderedList();
        list.addClassName("gp-key-facts");
        for (FactId fact : item.header().facts()) {
            list.add(new ListItem(new FactQuote(ledger, fact)));
        }
        return list;
    }

    private Div part(String key, Component content) {
        var part = new Div(new H3(getTranslation(key)), content);
        part.addClassName("gp-key-part");
        return part;
    }
}
