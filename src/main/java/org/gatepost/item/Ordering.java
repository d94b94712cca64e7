package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** Entries to be put in their right order. */
public record Ordering(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "ordering";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.ADJACENT_PAIRS);

    public Ordering {
        Options.mustOffer(prompt.entries(), key.order());
        Options.mustOrder(prompt.entries(), key.order());
        Policy.mustFit(header, key.policy(), POLICIES);
    }

    /** @param entries in the order of their ids, which says nothing about the right one */
    public record Prompt(LocalizedText stem, List<Option> entries) implements org.gatepost.item.Prompt {
        public Prompt {
            entries = List.copyOf(entries);
        }
    }

    /** @param policy adjacent pairs: a share for each entry that is followed by the one that follows it in the key */
    public record Key(
            List<OptionId> order,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            order = List.copyOf(order);
            policy = Policy.orUsual(policy);
        }

        public Key(List<OptionId> order) {
            this(order, Policy.ALL_OR_NOTHING);
        }
    }

    public record Response(List<OptionId> order) implements org.gatepost.item.Response {
        public Response {
            order = List.copyOf(order);
            Options.mustDiffer(order);
        }
    }
}
