package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** Exactly one of the options is right. */
public record SingleChoice(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "single-choice";

    public SingleChoice {
        Options.mustOffer(prompt.options(), List.of(key.right()));
    }

    /** @param inOrder whether the options are always shown as written, because they are figures from small to large */
    public record Prompt(
            LocalizedText stem,
            List<Option> options,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inOrder) implements org.gatepost.item.Prompt {

        public Prompt {
            options = List.copyOf(options);
        }

        public Prompt(LocalizedText stem, List<Option> options) {
            this(stem, options, false);
        }
    }

    public record Key(OptionId right) implements org.gatepost.item.Key {}

    public record Response(OptionId chosen) implements org.gatepost.item.Response {}
}
