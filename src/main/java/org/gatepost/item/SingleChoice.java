package org.gatepost.item;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** Exactly one of the options is right. */
public record SingleChoice(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "single-choice";

    public SingleChoice {
        Options.mustOffer(prompt.options(), List.of(key.right()));
    }

    public record Prompt(LocalizedText stem, List<Option> options) implements org.gatepost.item.Prompt {
        public Prompt {
            options = List.copyOf(options);
        }
    }

    public record Key(OptionId right) implements org.gatepost.item.Key {}

    public record Response(OptionId chosen) implements org.gatepost.item.Response {}
}
