package org.gatepost.card.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.gatepost.card.Cards;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.CardId;
import org.gatepost.library.DeckId;
import org.gatepost.source.Ledger;
import org.gatepost.widget.LanguageSwitch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers the addresses of the cards, for whoever is signed in. */
@Controller
class CardPages {

    /** Of one part, so that the worker's file beside the cards is no card. */
    private static final String ID = "[a-z0-9-]+";

    private final Cards cards;
    private final Ledger ledger;
    private final I18NProvider translations;

    CardPages(Cards cards, Ledger ledger, I18NProvider translations) {
        this.cards = cards;
        this.ledger = ledger;
        this.translations = translations;
    }

    /** Without the slash the browser would let nothing be kept for it. */
    @GetMapping("/cards")
    String toShelf() {
        return "redirect:/cards/";
    }

    @GetMapping("/cards/")
    @Nullable ResponseEntity<String> shelf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return page(request, response, reader -> Optional.of(new ShelfPage(reader, cards.decks()).document()));
    }

    @GetMapping("/cards/{id:" + ID + "}")
    @Nullable ResponseEntity<String> card(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wanted = new CardId(id);
        return page(
                request,
                response,
                reader -> cards.deckWith(wanted)
                        .flatMap(deck -> deck.cards().stream()
                                .filter(card -> card.id().equals(wanted))
                                .findFirst()
                                .map(card -> new CardPage(reader, ledger).card(deck, card))));
    }

    @GetMapping("/cards/sheet/{id:" + ID + "}")
    @Nullable ResponseEntity<String> sheet(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return page(
                request,
                response,
                reader -> cards.deck(new DeckId(id))
                        .filter(CardAddress::hasSheet)
                        .map(new CardPage(reader, ledger)::sheet));
    }

    /** Nothing when there is no such card: the application's own page says so. */
    private @Nullable ResponseEntity<String> page(
            HttpServletRequest request, HttpServletResponse response, Function<Reader, Optional<CardDocument>> write)
            throws IOException {
        var reader = new Reader(LanguageSwitch.askedFor(request, response), request.getContextPath(), translations);
        try {
            Optional<CardDocument> document = write.apply(reader);
            if (document.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return null;
            }
            return html(HttpStatus.OK, document.get().keeping(CardAddress.all(cards.decks()), cards.edition()));
        } catch (Refusal refused) {
            return html(HttpStatus.FORBIDDEN, ShutPage.document(reader, refused));
        }
    }

    private static ResponseEntity<String> html(HttpStatus status, CardDocument document) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(document.html());
    }
}
