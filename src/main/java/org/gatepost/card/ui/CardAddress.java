package org.gatepost.card.ui;

import java.util.List;
import java.util.stream.Stream;
import org.gatepost.library.Card;
import org.gatepost.library.Deck;

/** Where the pages of the cards are, below the application's root. */
final class CardAddress {

    static final String SHELF = "cards/";

    private CardAddress() {}

    static String of(Card card) {
        return card.address();
    }

    /** All cards of a deck on one page, to be printed and cut. */
    static String sheet(Deck deck) {
        return "cards/sheet/" + deck.id();
    }

    /** A deck of one card needs no sheet. */
    static boolean hasSheet(Deck deck) {
        return deck.cards().size() > 1;
    }

    /** Every page there is, the shelf first, and every file they load. */
    static List<String> all(List<Deck> decks) {
        return Stream.of(
                        Stream.of(SHELF),
                        decks.stream().filter(CardAddress::hasSheet).map(CardAddress::sheet),
                        decks.stream().flatMap(deck -> deck.cards().stream()).map(CardAddress::of),
                        CardDocument.files())
                .flatMap(addresses -> addresses)
                .toList();
    }
}
