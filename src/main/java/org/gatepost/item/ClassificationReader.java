package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.authored.Block;
import org.jspecify.annotations.Nullable;

/** Reads {@code buckets} and {@code entries}, each with the {@code bucket} it belongs into. */
final class ClassificationReader {

    private ClassificationReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var stem = item.stem();
        List<Option> buckets = new ArrayList<>();
        for (Block written : item.list(block, "buckets", 2, 5)) {
            buckets.add(item.option(written));
            written.done();
        }
        List<Option> entries = new ArrayList<>();
        Map<OptionId, OptionId> placed = new HashMap<>();
        for (Block written : item.list(block, "entries", 3, 12)) {
            Option entry = item.option(written);
            placed.put(entry.id(), item.named(written, "bucket", "bucket", Options.ids(buckets)));
            item.misconception(entry.id().value(), written);
            written.done();
            entries.add(entry);
        }
        Policy policy = item.policy(Classification.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new Classification(
                header,
                new Classification.Prompt(stem, entries, buckets),
                new Classification.Key(placed, policy),
                rationale));
    }
}
