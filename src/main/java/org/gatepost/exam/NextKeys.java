package org.gatepost.exam;

import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.library.Bank;
import org.gatepost.library.NextContent;
import org.springframework.stereotype.Component;

/** What the keys of content to come would do to attempts that were marked. Changes nothing. For other rooms' code, never for views. */
@Component
public class NextKeys {

    private final Rehearsing rehearsing;
    private final Bank bank;

    NextKeys(Rehearsing rehearsing, Bank bank) {
        this.rehearsing = rehearsing;
        this.bank = bank;
    }

    /** Of each item by which the same answers may be marked otherwise, in the order of the content. */
    public List<NextKey> of(NextContent next) {
        return next.markingOtherwise().stream()
                .filter(item -> bank.newest(item.id()).isPresent())
                .map(this::tried)
                .toList();
    }

    private NextKey tried(Item next) {
        var counting = new RegradeCounts.Counting();
        Remarking by = rehearsing.runByNext(next, change -> counting.add(change.effect()));
        return new NextKey(
                next.id(),
                next.prompt().stem(),
                Correction.between(by.earlier().values(), by.item()),
                counting.counts());
    }
}
