package org.gatepost.item;

import java.util.List;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** One or more of the options are right, and all of them must be chosen. */
public record MultipleChoice(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "multiple-choice";

    public MultipleChoice {
        Options.mustOffer(prompt.options(), key.right());
    }

    public record Prompt(LocalizedText stem, List<Option> options) implements org.gatepost.item.Prompt {
        public Prompt {
            options = List.copyOf(options);
        }
    }

    public record Key(Set<OptionId> right) implements org.gatepost.item.Key {
        public Key {
            right = Options.inOrder(right);
        }
    }

    public record Response(Set<OptionId> chosen) implements org.gatepost.item.Response {
        public Response {
            chosen = Options.inOrder(chosen);
            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("nothing chosen is a blank, not a response");
            }
        }
    }
}
