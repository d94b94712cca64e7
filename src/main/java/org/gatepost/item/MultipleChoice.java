package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** One or more of the options are right. For full marks all of them must be chosen and no other. */
public record MultipleChoice(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "multiple-choice";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL);

    public MultipleChoice {
        Options.mustOffer(prompt.options(), key.right());
        Policy.mustFit(header, key.policy(), POLICIES);
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

    /** @param policy partial: each right option chosen earns a share, each wrong one takes one back, never below zero */
    public record Key(
            Set<OptionId> right,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            right = Options.inOrder(right);
            policy = Policy.orUsual(policy);
        }

        public Key(Set<OptionId> right) {
            this(right, Policy.ALL_OR_NOTHING);
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
