package org.gatepost.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/** Reads one file of {@code content/cards/}. */
final class CardReader {

    private final BiConsumer<Object, Place> note;
    private final Map<Object, Place> places;

    /**
     * @param note notes where an id stands, and says so when it is taken
     * @param places where each part begins
     */
    CardReader(BiConsumer<Object, Place> note, Map<Object, Place> places) {
        this.note = note;
        this.places = places;
    }

    Deck read(Block root) {
        var id = new DeckId(root.id("id"));
        List<Card> cards = new ArrayList<>();
        root.blocks("cards").forEach(block -> cards.add(card(block)));
        if (cards.isEmpty() && root.has("cards")) {
            root.problem("cards", "a deck has at least one card");
        }
        var deck = new Deck(id, root.localized("title"), root.localized("summary"), cards);
        root.done();
        return deck;
    }

    private Card card(Block block) {
        var id = new CardId(block.id("id"));
        if (id.value().indexOf('.') >= 0) {
            block.problem("id", "'%s' is no id of a card: it ends an address, so it has one part".formatted(id));
        }
        List<CardPart> parts = new ArrayList<>();
        if (block.has("parts")) {
            for (Block written : block.blocks("parts")) {
                CardPart part = part(written);
                // Parts have no ids; two that read alike are told of at the first.
                places.putIfAbsent(new PartOf(id, part), written.placeOf("facts"));
                parts.add(part);
            }
        }
        var card = new Card(id, block.localized("title"), facts(block), parts, optional(block, "note"));
        note.accept(id, block.placeOf("id"));
        block.done();
        return card;
    }

    private static CardPart part(Block block) {
        boolean toFill = block.flag("toFill", false);
        boolean written = block.has("lines");
        List<CardLine> lines = new ArrayList<>();
        if (written && toFill) {
            block.problem("toFill", "a part that is still to be filled in has no 'lines': leave out one of the two");
        } else if (written) {
            block.blocks("lines").forEach(line -> lines.add(line(line)));
            if (lines.isEmpty()) {
                block.problem(
                        "lines", "'lines' is empty; a part whose words the company has to give has 'toFill: true'");
            }
        } else if (!toFill) {
            block.problem(
                    "heading",
                    "'lines' is missing in this entry of 'parts'; a part whose words the company has to give has"
                            + " 'toFill: true'");
        }
        var part = new CardPart(optional(block, "heading"), lines, facts(block), toFill);
        block.done();
        return part;
    }

    private static CardLine line(Block block) {
        var line = new CardLine(new LocalizedText(block.text("zh"), block.text("en")), block.flag("exact", false));
        block.done();
        return line;
    }

    private static List<FactId> facts(Block block) {
        List<FactId> facts = block.texts("facts").stream().map(FactId::new).toList();
        if (facts.isEmpty() && block.has("facts")) {
            block.problem("facts", "'facts' is empty; whatever stands on a card rests on a fact");
        }
        return facts;
    }

    private static Optional<LocalizedText> optional(Block block, String key) {
        return block.has(key) ? Optional.of(block.localized(key)) : Optional.empty();
    }

    /** A part, for the place where it stands. */
    record PartOf(CardId card, CardPart part) {}
}
