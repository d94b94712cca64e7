package org.gatepost.exam;

import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.library.Bank;
import org.gatepost.library.NextContent;
import org.springframework.stereotype.Component;

/** What the keys of content to come would do to attempts that were marked. Changes nothing. For other rooms' code, never for views. */
@Component
public class NextKeys {

    /** So many keys are tried. */
    public static final int MOST = 50;

    /**
     * @param keys what was tried
     * @param untried of how many more items the keys are otherwise
     */
    public record Tried(List<NextKey> keys, int untried) {
        public Tried {
            keys = List.copyOf(keys);
        }
    }

    private final Rehearsing rehearsing;
    private final Bank bank;

    NextKeys(Rehearsing rehearsing, Bank bank) {
        this.rehearsing = rehearsing;
        this.bank = bank;
    }

    /**
     * Of each item by which the same answers may be marked otherwise, in the order of the content, as far as {@link #MOST}: each
     * reads every mark that the item was given.
     */
    public Tried of(NextContent next) {
        List<Item> all = next.markingOtherwise().stream()
                .filter(item -> bank.newest(item.id()).isPresent())
                .toList();
        List<NextKey> tried = all.stream().limit(MOST).map(this::tried).toList();
        return new Tried(tried, all.size() - tried.size());
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
