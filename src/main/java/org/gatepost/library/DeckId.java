package org.gatepost.library;

/** The id of a deck of cards, which names its file: {@code golden-rules}. */
public record DeckId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
