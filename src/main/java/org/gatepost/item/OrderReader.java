package org.gatepost.item;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads items whose {@code entries} are written in their right order; one misconception is told for any other. */
final class OrderReader {

    /** The one key under which an item of this kind keeps what a wrong order shows. */
    static final String MISCONCEPTION = "order";

    private OrderReader() {}

    static @Nullable Item ordering(AuthoredItem item) {
        List<Option> inOrder = entries(item, 7);
        var prompt = new Ordering.Prompt(item.stem(), byId(inOrder));
        Policy policy = item.policy(Ordering.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(
                () -> new Ordering(header, prompt, new Ordering.Key(Options.ids(inOrder), policy), rationale));
    }

    static @Nullable Item ranking(AuthoredItem item) {
        List<Option> inOrder = entries(item, 10);
        var prompt = new Ranking.Prompt(item.stem(), byId(inOrder));
        Policy policy = item.policy(Ranking.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new Ranking(header, prompt, new Ranking.Key(Options.ids(inOrder), policy), rationale));
    }

    private static List<Option> entries(AuthoredItem item, int most) {
        List<Option> entries = item.list(item.block(), "entries", 3, most).stream()
                .map(written -> {
                    Option entry = item.option(written);
                    written.done();
                    return entry;
                })
                .toList();
        item.misconception(MISCONCEPTION, item.block());
        return entries;
    }

    private static List<Option> byId(List<Option> entries) {
        return entries.stream().sorted(Comparator.comparing(Option::id)).toList();
    }
}
