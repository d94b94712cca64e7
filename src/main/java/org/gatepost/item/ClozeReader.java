package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.authored.Block;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code text} with gaps marked {@code {id}} in both languages, and its {@code gaps}: with {@code options} one to
 * be chosen from, with {@code accept} one to be typed into.
 */
final class ClozeReader {

    private ClozeReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var stem = item.stem();
        LocalizedText text = block.localized("text");
        List<Cloze.Gap> gaps = new ArrayList<>();
        Map<OptionId, OptionId> chosen = new HashMap<>();
        Map<OptionId, Cloze.Typed> typed = new HashMap<>();
        for (Block written : item.list(block, "gaps", 1, 10)) {
            OptionId id = item.id(written);
            gaps.add(written.has("options") ? chosen(item, written, id, chosen) : typed(item, written, id, typed));
            written.done();
        }
        mustAgree(item, "zh", text.zh(), gaps);
        mustAgree(item, "en", text.en(), gaps);
        Policy policy = item.policy(Cloze.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() ->
                new Cloze(header, new Cloze.Prompt(stem, text, gaps), new Cloze.Key(chosen, typed, policy), rationale));
    }

    private static Cloze.Gap chosen(AuthoredItem item, Block written, OptionId id, Map<OptionId, OptionId> key) {
        List<OptionId> right = new ArrayList<>();
        List<Option> options = ChoiceReader.options(item, written, "options", 2, 6, right);
        if (right.size() == 1) {
            key.put(id, right.getFirst());
        } else {
            item.problem(written, "options", "exactly one option must be 'right: true', found " + right.size());
        }
        return new Cloze.Gap(id, options, written.flag("inOrder", false));
    }

    private static Cloze.Gap typed(AuthoredItem item, Block written, OptionId id, Map<OptionId, Cloze.Typed> key) {
        boolean byMarker = item.word(written, "judged", "exact", "marker").equals("marker");
        TextReader.answer(item, written, id.value())
                .ifPresent(answer -> key.put(id, new Cloze.Typed(answer, byMarker)));
        if (written.has("misconception") || written.has("refutedBy") || !written.has("wrong")) {
            item.misconception(id.value(), written);
        }
        return new Cloze.Gap(id, List.of(), false);
    }

    private static void mustAgree(AuthoredItem item, String language, String text, List<Cloze.Gap> gaps) {
        if (Block.wasMissing(text)) {
            item.unsound();
            return;
        }
        List<Pieces.Piece> pieces = Pieces.ofGaps(text);
        if (Pieces.hasLeftOver(pieces, "{}")) {
            item.problem(item.block(), "text", "a brace is left over in %s; a gap is written {id}".formatted(language));
        }
        List<String> found = Pieces.ids(pieces).stream().sorted().toList();
        List<String> wanted = gaps.stream()
                .map(gap -> gap.id().value())
                .filter(id -> !Block.wasMissing(id))
                .sorted()
                .toList();
        if (!found.equals(wanted)) {
            item.problem(
                    item.block(),
                    "text",
                    "the text has the gaps %s in %s, but 'gaps' lists %s".formatted(found, language, wanted));
        }
    }
}
