package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.authored.Block;
import org.jspecify.annotations.Nullable;

/** Reads {@code lefts}, each with the right it goes with as {@code match}, and {@code rights}, some of which may go with none. */
final class MatchingReader {

    private MatchingReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var stem = item.stem();
        List<Option> rights = new ArrayList<>();
        for (Block written : item.list(block, "rights", 2, 10)) {
            rights.add(item.option(written));
            written.done();
        }
        List<Option> lefts = new ArrayList<>();
        Map<OptionId, OptionId> pairs = new HashMap<>();
        for (Block written : item.list(block, "lefts", 2, 8)) {
            Option left = item.option(written);
            OptionId right = item.named(written, "match", "entry of 'rights'", Options.ids(rights));
            if (pairs.containsValue(right) && !Block.wasMissing(right.value())) {
                item.problem(
                        written, "match", "'%s' is matched twice, but each right goes with one left".formatted(right));
            }
            pairs.put(left.id(), right);
            item.misconception(left.id().value(), written);
            written.done();
            lefts.add(left);
        }
        Policy policy = item.policy(Matching.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new Matching(
                header, new Matching.Prompt(stem, lefts, rights), new Matching.Key(pairs, policy), rationale));
    }
}
