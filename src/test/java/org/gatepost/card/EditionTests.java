package org.gatepost.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Card;
import org.gatepost.library.CardId;
import org.gatepost.library.Deck;
import org.gatepost.library.DeckId;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ShippedLedger;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.info.BuildProperties;

/** When a browser must keep the cards anew. */
class EditionTests {

    private final Ledger ledger = SmallLedger.read();

    @Test
    void staysTheSameAsLongAsNothingChanges() {
        assertThat(Edition.of(decks("Card"), ledger, build("1")))
                .isEqualTo(Edition.of(decks("Card"), SmallLedger.read(), build("1")));
    }

    @Test
    void changesWithACardWithTheSystemsNamedBelowItAndWithTheApplication() {
        assertThat(List.of(
                        Edition.of(decks("Card"), ledger, build("1")),
                        Edition.of(decks("Other"), ledger, build("1")),
                        Edition.of(decks("Card"), ShippedLedger.read(), build("1")),
                        Edition.of(decks("Card"), ledger, build("2")),
                        Edition.of(decks("Card"), ledger, null)))
                .doesNotHaveDuplicates();
    }

    private static List<Deck> decks(String title) {
        var text = new LocalizedText("卡片", title);
        var card = new Card(new CardId("card"), text, List.of(new FactId("pledge.f1")), List.of(), Optional.empty());
        return List.of(new Deck(new DeckId("deck"), text, text, List.of(card)));
    }

    private static BuildProperties build(String version) {
        var properties = new Properties();
        properties.setProperty("version", version);
        return new BuildProperties(properties);
    }
}
