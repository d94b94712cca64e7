package org.gatepost.library;

/** The id of a card, of one part because it ends its address: {@code golden-rule-3}. */
public record CardId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
