package org.gatepost.card.ui;

import java.util.List;
import org.gatepost.library.Card;
import org.gatepost.library.CardPart;
import org.gatepost.library.Deck;
import org.jsoup.nodes.Element;

/** All cards at a glance. */
final class ShelfPage {

    private final Reader reader;
    private final List<Deck> decks;

    ShelfPage(Reader reader, List<Deck> decks) {
        this.reader = reader;
        this.decks = decks;
    }

    CardDocument document() {
        var document = new CardDocument(reader, reader.text("card.shelf"));
        document.back("", reader.text("card.home"));
        document.heading(reader.text("card.shelf"), reader.text("card.shelf.lead"))
                .appendElement("p")
                .addClass("gp-cards-kept")
                .attr("role", "status")
                .attr("data-kept", reader.text("card.kept"));
        var single = document.main().appendElement("ul").addClass("gp-shelf");
        for (Deck deck : decks) {
            if (CardAddress.hasSheet(deck)) {
                document.main().appendChild(several(deck));
            } else {
                single.appendElement("li").appendChild(tile(deck, deck.cards().getFirst(), "h2"));
            }
        }
        if (single.childrenSize() == 0) {
            single.remove();
        }
        if (decks.isEmpty()) {
            document.main().appendElement("p").text(reader.text("card.none"));
        }
        return document;
    }

    private Element several(Deck deck) {
        var section = new Element("section").addClass("gp-shelf-deck");
        var head = section.appendElement("div").addClass("gp-shelf-head");
        var words = head.appendElement("div");
        words.appendElement("h2").text(reader.text(deck.title()));
        words.appendElement("p").addClass("gp-soft").text(reader.text(deck.summary()));
        var sheet = head.appendElement("a").addClass("gp-quiet").attr("href", reader.to(CardAddress.sheet(deck)));
        sheet.appendChild(CardDocument.icon("print"));
        sheet.appendElement("span")
                .text(reader.text("card.sheet.open", deck.cards().size()));
        var list = section.appendElement("ol").addClass("gp-shelf").addClass("gp-shelf-small");
        deck.cards().forEach(card -> list.appendElement("li").appendChild(tile(deck, card, "h3")));
        return section;
    }

    private Element tile(Deck deck, Card card, String heading) {
        var tile = new Element("article").addClass("gp-shelf-card");
        if (CardAddress.hasSheet(deck)) {
            tile.appendElement("p")
                    .addClass("gp-pocket-number")
                    .attr("aria-hidden", "true")
                    .text(String.valueOf(deck.cards().indexOf(card) + 1));
        }
        CardDocument.title(
                tile.appendElement(heading)
                        .addClass("gp-pocket-title")
                        .appendElement("a")
                        .attr("href", reader.to(CardAddress.of(card))),
                reader.text(card.title()));
        if (!CardAddress.hasSheet(deck)) {
            tile.appendElement("p").addClass("gp-soft").addClass("gp-small").text(reader.text(deck.summary()));
            var parts = tile.appendElement("ol").addClass("gp-shelf-parts");
            card.parts().stream()
                    .map(CardPart::heading)
                    .flatMap(name -> name.stream())
                    .forEach(name -> parts.appendElement("li").text(reader.text(name)));
        }
        return tile;
    }
}
