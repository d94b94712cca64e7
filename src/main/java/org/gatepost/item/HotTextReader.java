package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatepost.authored.Block;
import org.jspecify.annotations.Nullable;

/**
 * Reads a conversation in {@code lines}, its spans marked {@code [id|words]} in both languages, and the list of
 * {@code spans}: those that break the rule are {@code breaks: true}, the others have the misconception of whoever marks
 * them.
 */
final class HotTextReader {

    private static final String SHAPE = "a span is written [id|words]";

    private HotTextReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var stem = item.stem();
        Set<String> marked = new LinkedHashSet<>();
        List<HotText.Line> lines = new ArrayList<>();
        for (Block written : item.list(block, "lines", 1, 30)) {
            lines.add(line(item, written, marked));
            written.done();
        }
        Set<OptionId> listed = new HashSet<>();
        Set<OptionId> breaking = new HashSet<>();
        for (Block written : item.list(block, "spans", 2, 20)) {
            OptionId id = item.id(written);
            listed.add(id);
            if (!marked.contains(id.value()) && !Block.wasMissing(id.value())) {
                item.problem(written, "id", "no line has a span [%s|…]".formatted(id));
            }
            if (written.flag("breaks", false)) {
                breaking.add(id);
                item.noMisconception(written, "a span that breaks the rule");
            } else {
                item.misconception(id.value(), written);
            }
            written.done();
        }
        marked.stream()
                .filter(id -> !listed.contains(new OptionId(id)))
                .forEach(id -> item.problem(block, "spans", "the span [%s|…] is not listed in 'spans'".formatted(id)));
        if (breaking.isEmpty() || breaking.size() == listed.size()) {
            item.problem(
                    block, "spans", "one or more spans must be 'breaks: true', but not all, found " + breaking.size());
        }
        Policy policy = item.policy(HotText.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() ->
                new HotText(header, new HotText.Prompt(stem, lines), new HotText.Key(breaking, policy), rationale));
    }

    private static HotText.Line line(AuthoredItem item, Block written, Set<String> marked) {
        var line = new HotText.Line(written.localized("speaker"), written.localized("text"));
        var zh = Pieces.ofSpans(line.text().zh());
        var en = Pieces.ofSpans(line.text().en());
        if (Pieces.hasLeftOver(zh, "[]|") || Pieces.hasLeftOver(en, "[]|")) {
            item.problem(written, "text", "a bracket or a bar is left over; " + SHAPE);
        }
        List<String> ids = Pieces.ids(zh);
        if (!new HashSet<>(ids).equals(new HashSet<>(Pieces.ids(en)))) {
            item.problem(
                    written, "text", "the spans are %s in zh, but %s in en; %s".formatted(ids, Pieces.ids(en), SHAPE));
        }
        for (List<String> language : List.of(ids, Pieces.ids(en))) {
            Set<String> once = new HashSet<>();
            language.stream()
                    .filter(id -> !once.add(id))
                    .forEach(id -> item.problem(written, "text", "the span '%s' is there twice".formatted(id)));
        }
        ids.stream()
                .distinct()
                .filter(id -> !marked.add(id))
                .forEach(id ->
                        item.problem(written, "text", "the span '%s' is in an earlier line already".formatted(id)));
        return line;
    }
}
