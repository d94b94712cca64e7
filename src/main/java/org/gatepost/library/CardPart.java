package org.gatepost.library;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/**
 * A part of a card.
 *
 * @param facts what it rests on: that there is such a part, where its words are not known
 * @param toFill whether the sources do not give its words, so that the company has to; then it has no lines
 */
public record CardPart(Optional<LocalizedText> heading, List<CardLine> lines, List<FactId> facts, boolean toFill) {

    public CardPart {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }
}
