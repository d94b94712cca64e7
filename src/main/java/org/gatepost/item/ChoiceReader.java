package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gatepost.authored.Block;
import org.jspecify.annotations.Nullable;

/** Reads items whose options are chosen: {@code options}, those that are right marked {@code right: true}. */
final class ChoiceReader {

    private ChoiceReader() {}

    static @Nullable Item single(AuthoredItem item) {
        Block block = item.block();
        List<OptionId> right = new ArrayList<>();
        var prompt = new SingleChoice.Prompt(
                item.stem(), options(item, block, "options", 3, 6, right), block.flag("inOrder", false));
        if (right.size() != 1) {
            item.problem(block, "options", "exactly one option must be 'right: true', found " + right.size());
        }
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new SingleChoice(header, prompt, new SingleChoice.Key(right.getFirst()), rationale));
    }

    static @Nullable Item multiple(AuthoredItem item) {
        Block block = item.block();
        List<OptionId> right = new ArrayList<>();
        var prompt = new MultipleChoice.Prompt(
                item.stem(), options(item, block, "options", 4, 6, right), block.flag("inOrder", false));
        if (right.isEmpty() || right.size() == prompt.options().size()) {
            item.problem(
                    block, "options", "one or more options must be 'right: true', but not all, found " + right.size());
        }
        Policy policy = item.policy(MultipleChoice.POLICIES);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() ->
                new MultipleChoice(header, prompt, new MultipleChoice.Key(new HashSet<>(right), policy), rationale));
    }

    /** Options to choose from; those that are {@code right: true} are added to {@code right}, the others believe something. */
    static List<Option> options(AuthoredItem item, Block where, String key, int least, int most, List<OptionId> right) {
        List<Option> options = new ArrayList<>();
        for (Block written : item.list(where, key, least, most)) {
            Option option = item.option(written);
            if (written.flag("right", false)) {
                right.add(option.id());
                item.noMisconception(written, "an option that is right");
            } else {
                item.misconception(option.id().value(), written);
            }
            written.done();
            options.add(option);
        }
        return options;
    }
}
