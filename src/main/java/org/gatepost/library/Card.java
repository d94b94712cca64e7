package org.gatepost.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/**
 * What people carry in their pocket: a pledge, a credo, a rule, in as few words as fit on a card.
 *
 * @param facts what its title rests on
 * @param parts may be none, when the title says it all
 * @param note what the reader must be told besides, in our own words: that a rule is doubtful, for example
 */
public record Card(
        CardId id, LocalizedText title, List<FactId> facts, List<CardPart> parts, Optional<LocalizedText> note) {

    public Card {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** Every fact it rests on, each once. */
    public List<FactId> allFacts() {
        return Stream.concat(facts.stream(), parts.stream().flatMap(part -> part.facts().stream()))
                .distinct()
                .toList();
    }

    /** Whether any part has a name of its own, and so a place of its own on the card. */
    public boolean hasNamedParts() {
        return parts.stream().anyMatch(part -> part.heading().isPresent());
    }

    /** Whether it says something of what somebody learns from these facts. */
    public boolean isAbout(Collection<FactId> others) {
        Set<FactId> wanted = Set.copyOf(others);
        return allFacts().stream().anyMatch(wanted::contains);
    }

    /** Where it is read, from the application's root: {@code cards/golden-rule-3}. */
    public String address() {
        return "cards/" + id;
    }
}
