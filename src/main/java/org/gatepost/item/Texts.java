package org.gatepost.item;

import java.util.ArrayList;
import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** What a learner reads in a prompt, one after the other. */
final class Texts {

    private Texts() {}

    static List<LocalizedText> of(LocalizedText stem, List<LocalizedText> more, List<Option> options) {
        List<LocalizedText> texts = new ArrayList<>(List.of(stem));
        texts.addAll(more);
        options.forEach(option -> texts.add(option.text()));
        return List.copyOf(texts);
    }
}
