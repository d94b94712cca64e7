package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.authored.Block;
import org.gatepost.item.Checklist.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads the {@code visit} described and its {@code checklist} of points, each with its {@code verdict}. */
final class ChecklistReader {

    private ChecklistReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var stem = item.stem();
        var visit = block.localized("visit");
        List<Option> points = new ArrayList<>();
        Map<OptionId, Verdict> verdicts = new HashMap<>();
        for (Block written : item.list(block, "checklist", 2, 15)) {
            Option point = item.option(written);
            verdicts.put(point.id(), written.choice("verdict", Verdict.class));
            item.misconception(point.id().value(), written);
            written.done();
            points.add(point);
        }
        Policy policy = item.policy(Checklist.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new Checklist(
                header, new Checklist.Prompt(stem, visit, points), new Checklist.Key(verdicts, policy), rationale));
    }
}
