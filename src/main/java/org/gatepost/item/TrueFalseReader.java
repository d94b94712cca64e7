package org.gatepost.item;

import org.gatepost.authored.Block;
import org.jspecify.annotations.Nullable;

/** Reads a statement: {@code answer}, and what whoever answers otherwise believes. */
final class TrueFalseReader {

    private TrueFalseReader() {}

    static @Nullable Item read(AuthoredItem item) {
        Block block = item.block();
        var prompt = new TrueFalse.Prompt(item.stem());
        if (!block.has("answer")) {
            block.text("answer"); // says that it is missing
        }
        boolean answer = block.flag("answer", true);
        item.misconception(String.valueOf(!answer), block);
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new TrueFalse(header, prompt, new TrueFalse.Key(answer), rationale));
    }
}
