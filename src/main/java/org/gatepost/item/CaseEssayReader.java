package org.gatepost.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.authored.Block;
import org.gatepost.item.CaseEssay.Criterion;
import org.gatepost.item.CaseEssay.Descriptor;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/** Reads a {@code case}, how long an answer may be, and the {@code rubric} by which a person marks it. */
final class CaseEssayReader {

    private CaseEssayReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var prompt = new CaseEssay.Prompt(
                item.stem(), block.localized("case"), block.number("longest", 100, CaseEssay.LONGEST));
        List<Criterion> rubric = new ArrayList<>();
        for (Block written : item.list(block, "rubric", 1, 8)) {
            criterion(item, written, rubric);
        }
        Header header = item.header();
        if (header.critical()) {
            item.problem(block, "critical", "a must-get item is marked all-or-nothing, not by a rubric");
        }
        Points sum = rubric.stream().map(Criterion::points).reduce(Points.ZERO, Points::plus);
        if (!sum.equals(header.points()) && item.isSound()) {
            item.problem(
                    block, "points", "the rubric comes to %s points, the item to %s".formatted(sum, header.points()));
        }
        Rationale rationale = item.rationale();
        return item.built(() -> new CaseEssay(header, prompt, new CaseEssay.Key(rubric), rationale));
    }

    private static void criterion(AuthoredItem item, Block written, List<Criterion> rubric) {
        OptionId id = item.id(written);
        var name = written.localized("name");
        Points points = item.points(written);
        boolean mustHit = written.flag("mustHit", false);
        List<Descriptor> descriptors = new ArrayList<>();
        for (Block quality : item.list(written, "descriptors", 2, 6)) {
            var earned = new Points(Decimals.read(item, quality, "points", BigDecimal.ZERO, points.value(), 2));
            boolean first = descriptors.isEmpty();
            if (first
                    ? !earned.equals(points)
                    : earned.compareTo(descriptors.getLast().points()) >= 0) {
                item.problem(
                        quality,
                        "points",
                        first
                                ? "the first descriptor is the best and earns all %s points of '%s'"
                                        .formatted(points, id)
                                : "the descriptors of '%s' go from the best to the worst".formatted(id));
            }
            descriptors.add(new Descriptor(earned, quality.localized("text")));
            quality.done();
        }
        written.done();
        if (item.isSound()) {
            rubric.add(new Criterion(id, name, points, mustHit, descriptors));
        }
    }
}
