package org.gatepost.library;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;

/** Whether cards rest on facts that there are, and quote only what may be quoted. */
final class CardCheck {

    private final Ledger ledger;
    private final BiConsumer<Object, Collection<FactId>> known;
    private final Reports report;

    /** @param known says so when there is no such fact */
    CardCheck(Ledger ledger, BiConsumer<Object, Collection<FactId>> known, Reports report) {
        this.ledger = ledger;
        this.known = known;
        this.report = report;
    }

    void card(Card card) {
        known.accept(card.id(), card.facts());
        for (CardPart part : card.parts()) {
            var owner = new CardReader.PartOf(card.id(), part);
            known.accept(owner, part.facts());
            List<Fact> facts = part.facts().stream()
                    .flatMap(id -> ledger.fact(id).stream())
                    .toList();
            part.lines().stream()
                    .filter(CardLine::exact)
                    .filter(line -> !line.isQuotedFrom(facts))
                    .forEach(line -> report.accept(
                            owner,
                            "'%s' stands under 'exact' of none of the facts %s"
                                    .formatted(line.text().zh(), part.facts())));
        }
    }
}
