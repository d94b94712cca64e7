package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * Cards that belong together, from one file. Most decks are a single card.
 *
 * @param summary what they are for, in a sentence
 * @param cards at least one, in their order
 */
public record Deck(DeckId id, LocalizedText title, LocalizedText summary, List<Card> cards) {

    public Deck {
        cards = List.copyOf(cards);
    }
}
