package org.gatepost.card.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.card.ui.CardDocument.Paper;
import org.gatepost.library.Card;
import org.gatepost.library.Deck;
import org.gatepost.source.Ledger;
import org.gatepost.source.ServiceSystem;
import org.jsoup.nodes.Element;

/** One card, and all cards of a deck as a sheet. Printed, each is its cards and nothing else. */
final class CardPage {

    private final Reader reader;
    private final Ledger ledger;

    CardPage(Reader reader, Ledger ledger) {
        this.reader = reader;
        this.ledger = ledger;
    }

    CardDocument card(Deck deck, Card card) {
        var document = new CardDocument(reader, reader.text(card.title()));
        document.on(card.hasNamedParts() ? Paper.FOLDED : Paper.POCKET);
        document.back(CardAddress.SHELF, reader.text("card.back"));
        document.main().appendChild(new PocketCard(reader, deck, card, "h1").element());
        var foot = document.main().appendElement("div").addClass("gp-cards-foot");
        if (CardAddress.hasSheet(deck)) {
            neighbours(foot, deck, deck.cards().indexOf(card));
        }
        foot.appendChild(print("card.print"));
        foot.appendElement("p")
                .addClass("gp-soft")
                .addClass("gp-small")
                .text(reader.text(card.hasNamedParts() ? "card.size.folded" : "card.size.pocket"));
        foot.appendElement("p")
                .addClass("gp-soft")
                .addClass("gp-small")
                .text(reader.text("card.rests-on", systems(card)));
        return document;
    }

    CardDocument sheet(Deck deck) {
        var document = new CardDocument(reader, reader.text(deck.title()));
        document.on(Paper.SHEET);
        document.back(CardAddress.SHELF, reader.text("card.back"));
        document.heading(reader.text(deck.title()), reader.text("card.sheet.lead"))
                .appendChild(print("card.sheet.print"));
        var sheet = document.main().appendElement("div").addClass("gp-sheet");
        for (Card card : deck.cards()) {
            sheet.appendElement("div")
                    .addClass("gp-cut")
                    .appendChild(new PocketCard(reader, deck, card, "h2").element());
        }
        return document;
    }

    private void neighbours(Element foot, Deck deck, int place) {
        List<Card> cards = deck.cards();
        var nav = foot.appendElement("nav")
                .addClass("gp-cards-neighbours")
                .attr("aria-label", reader.text("card.neighbours"));
        if (place > 0) {
            way(nav, "card.previous", cards.get(place - 1)).prependChild(CardDocument.icon("arrow-left"));
        }
        if (place + 1 < cards.size()) {
            way(nav, "card.next", cards.get(place + 1))
                    .addClass("gp-cards-next")
                    .appendChild(CardDocument.icon("arrow-right"));
        }
    }

    private Element way(Element nav, String words, Card card) {
        var link = nav.appendElement("a").addClass("gp-quiet").attr("href", reader.to(CardAddress.of(card)));
        link.appendElement("span").text(reader.text(words));
        return link;
    }

    private Element print(String words) {
        var button = new Element("button")
                .attr("type", "button")
                .addClass("gp-action")
                .attr("data-print", "");
        button.appendChild(CardDocument.icon("print"));
        button.appendElement("span").text(reader.text(words));
        return button;
    }

    private String systems(Card card) {
        return card.allFacts().stream()
                .flatMap(fact -> ledger.systemOf(fact).stream())
                .distinct()
                .map(ServiceSystem::title)
                .map(reader::text)
                .collect(Collectors.joining(" · "));
    }
}
