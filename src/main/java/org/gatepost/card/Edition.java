package org.gatepost.card;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Deck;
import org.gatepost.source.Ledger;
import org.gatepost.source.ServiceSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;

/** Names all that the pages of the cards are made of: what is authored, what it rests on, and what writes and styles them. */
final class Edition {

    private static final int LENGTH = 12;

    private Edition() {}

    static String of(List<Deck> decks, Ledger ledger, @Nullable BuildProperties build) {
        return StoredJson.digest(StoredJson.write(List.of(decks, systems(decks, ledger), name(build))))
                .substring(0, LENGTH);
    }

    private static List<LocalizedText> systems(List<Deck> decks, Ledger ledger) {
        return decks.stream()
                .flatMap(deck -> deck.cards().stream())
                .flatMap(card -> card.allFacts().stream())
                .flatMap(fact -> ledger.systemOf(fact).stream())
                .distinct()
                .map(ServiceSystem::title)
                .toList();
    }

    private static String name(@Nullable BuildProperties build) {
        return build == null ? "" : build.getVersion() + " " + build.getTime();
    }
}
