package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** Entries to be ranked as experts rank them. */
public record Ranking(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "ranking";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.DISTANCE);

    public Ranking {
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

    /**
     * @param order the experts' order, first to last
     * @param policy distance: the fewer places all entries together are away from their own, the more
     */
    public record Key(
            List<OptionId> order,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            order = List.copyOf(order);
            policy = Policy.orUsual(policy);
        }
    }

    public record Response(List<OptionId> order) implements org.gatepost.item.Response {
        public Response {
            order = List.copyOf(order);
            Options.mustDiffer(order);
        }
    }
}
