package org.gatepost.card.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.gatepost.library.Card;
import org.gatepost.library.CardLine;
import org.gatepost.library.CardPart;
import org.gatepost.library.Deck;
import org.jsoup.nodes.Element;

/**
 * A card as it is seen and printed. One of named parts is twice as high and folds in the middle, so it has two faces, and no
 * part lies across the fold.
 */
final class PocketCard {

    /** How much of a face a part takes, in lines: its heading counts for more than one, and so do blank lines. */
    private static final int HEADING = 2;

    private static final int BLANKS = 3;
    private static final int TITLE = 3;

    /** After a Chinese comma, which no blank follows. */
    private static final Pattern CLAUSES = Pattern.compile("(?<=，)");

    private final Reader reader;
    private final Deck deck;
    private final Card card;
    private final String heading;

    /** @param heading the tag of its title, for cards stand on pages of different order */
    PocketCard(Reader reader, Deck deck, Card card, String heading) {
        this.reader = reader;
        this.deck = deck;
        this.card = card;
        this.heading = heading;
    }

    Element element() {
        var article = new Element("article").addClass("gp-pocket");
        var face = article.appendElement("div").addClass("gp-pocket-face");
        var last = face;
        head(face);
        if (card.parts().isEmpty()) {
            article.addClass("gp-pocket-bare");
        }
        if (!card.hasNamedParts()) {
            card.parts().forEach(part -> lines(face, part));
        } else {
            article.addClass("gp-pocket-folded");
            int above = above();
            parts(face, 0, above);
            last = article.appendElement("div").addClass("gp-pocket-face");
            parts(last, above, card.parts().size());
        }
        if (card.note().isPresent()) {
            last.appendElement("p")
                    .addClass("gp-pocket-note")
                    .text(reader.text(card.note().get()));
        }
        return article;
    }

    private void head(Element face) {
        var head = face.appendElement("header").addClass("gp-pocket-head");
        if (CardAddress.hasSheet(deck)) {
            head.appendElement("p")
                    .addClass("gp-pocket-number")
                    .attr("aria-hidden", "true")
                    .text(String.valueOf(deck.cards().indexOf(card) + 1));
        }
        var words = head.appendElement("div");
        words.appendElement("p").addClass("gp-pocket-deck").text(over());
        var title = words.appendElement(heading).addClass("gp-pocket-title");
        // Each clause on a line of its own where it fits, and where it does not, broken so that no comma begins a line.
        for (String clause : CLAUSES.split(reader.text(card.title()))) {
            CardDocument.title(title.appendElement("span").addClass("gp-pocket-clause"), clause);
        }
    }

    private String over() {
        return CardAddress.hasSheet(deck)
                ? reader.text(
                        "card.place",
                        deck.title(),
                        deck.cards().indexOf(card) + 1,
                        deck.cards().size())
                : reader.text("card.mark");
    }

    private void parts(Element face, int from, int to) {
        var list = face.appendElement("ol").addClass("gp-pocket-parts").attr("start", String.valueOf(from + 1));
        List<CardPart> parts = card.parts();
        for (int number = from; number < to; number++) {
            CardPart part = parts.get(number);
            var entry = list.appendElement("li").attr("value", String.valueOf(number + 1));
            entry.appendElement("span")
                    .addClass("gp-pocket-figure")
                    .attr("aria-hidden", "true")
                    .text(String.valueOf(number + 1));
            var body = entry.appendElement("div");
            part.heading()
                    .ifPresent(name -> body.appendElement("p")
                            .addClass("gp-pocket-heading")
                            .text(reader.text(name)));
            lines(body, part);
        }
    }

    private void lines(Element into, CardPart part) {
        if (part.toFill()) {
            var whose = into.appendElement("p").addClass("gp-pocket-to-fill");
            // On paper there is room only for what is to be done.
            whose.appendElement("span").addClass("gp-pocket-why").text(reader.text("card.to-fill.why"));
            whose.appendElement("span").text(reader.text("card.to-fill"));
            var blanks = into.appendElement("div").addClass("gp-pocket-blanks").attr("aria-hidden", "true");
            for (int blank = 0; blank < BLANKS; blank++) {
                blanks.appendElement("span");
            }
            return;
        }
        var list = into.appendElement("ul").addClass("gp-pocket-lines");
        for (CardLine line : part.lines()) {
            var entry = list.appendElement("li");
            if (line.exact()) {
                entry.addClass("gp-pocket-exact").appendElement("q").text(reader.text(line.text()));
            } else {
                entry.text(reader.text(line.text()));
            }
        }
    }

    /** How many parts stand above the fold: so many that both faces are as full as can be alike. */
    private int above() {
        int all = card.parts().stream().mapToInt(PocketCard::weight).sum();
        int best = 1;
        int least = Integer.MAX_VALUE;
        int weight = TITLE;
        for (int above = 1; above < card.parts().size(); above++) {
            weight += weight(card.parts().get(above - 1));
            int difference = Math.abs(weight - (all + TITLE - weight));
            if (difference < least) {
                least = difference;
                best = above;
            }
        }
        return Math.min(best, card.parts().size());
    }

    private static int weight(CardPart part) {
        return HEADING + (part.toFill() ? BLANKS + 1 : part.lines().size());
    }
}
