package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** Each of some entries goes into one of a few buckets. */
public record Classification(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "classification";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL);

    public Classification {
        Options.mustDiffer(Options.ids(Presentation.optionsOf(prompt)));
        Options.mustPlace(prompt.entries(), prompt.buckets(), key.placed());
        Policy.mustFit(header, key.policy(), POLICIES);
    }

    /** @param buckets always shown in this order */
    public record Prompt(LocalizedText stem, List<Option> entries, List<Option> buckets)
            implements org.gatepost.item.Prompt {

        public Prompt {
            entries = List.copyOf(entries);
            buckets = List.copyOf(buckets);
        }
    }

    /**
     * @param placed for each entry its bucket
     * @param policy partial: a share for each entry in its bucket
     */
    public record Key(
            Map<OptionId, OptionId> placed,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            placed = Options.inOrder(placed);
            policy = Policy.orUsual(policy);
        }
    }

    /** @param placed for each entry that was placed the bucket it was put into; entries may be missing */
    public record Response(Map<OptionId, OptionId> placed) implements org.gatepost.item.Response {
        public Response {
            placed = Options.inOrder(placed);
            Options.mustSaySomething(placed);
        }
    }
}
