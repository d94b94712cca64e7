package org.gatepost.card;

import java.util.List;
import java.util.Optional;
import org.gatepost.exam.Evidence;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.CardId;
import org.gatepost.library.Deck;
import org.gatepost.library.DeckId;
import org.gatepost.library.Library;
import org.gatepost.people.SignedIn;
import org.gatepost.source.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The cards, for whoever is signed in, cleared or not; for nobody while they sit an exam that has a pass, because a card
 * gives answers. Every page of a card asks here. Lessons and the case library stay open, and name cards by their titles.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Cards {

    private final List<Deck> decks;
    private final String edition;
    private final Library library;
    private final Evidence evidence;
    private final CompanyTime time;

    Cards(Library library, Ledger ledger, Evidence evidence, CompanyTime time, ObjectProvider<BuildProperties> build) {
        this.decks = library.decks();
        this.edition = Edition.of(decks, ledger, build.getIfAvailable());
        this.library = library;
        this.evidence = evidence;
        this.time = time;
    }

    /**
     * All decks.
     *
     * @throws Refusal during an exam
     */
    public List<Deck> decks() {
        mustNotSit();
        return decks;
    }

    /**
     * A deck, to be printed as a whole.
     *
     * @throws Refusal during an exam
     */
    public Optional<Deck> deck(DeckId id) {
        return decks().stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    /**
     * The deck that has a card.
     *
     * @throws Refusal during an exam
     */
    public Optional<Deck> deckWith(CardId id) {
        return decks().stream()
                .filter(deck -> deck.cards().stream().anyMatch(card -> card.id().equals(id)))
                .findFirst();
    }

    /**
     * Changes whenever anything on a page of a card does, or the application that writes and styles it, so that a browser
     * knows whether what it has kept is still right.
     */
    public String edition() {
        return edition;
    }

    private void mustNotSit() {
        if (evidence.isSitting(SignedIn.current().person(), library, time.now())) {
            throw new Refusal("card.refused.sitting");
        }
    }
}
