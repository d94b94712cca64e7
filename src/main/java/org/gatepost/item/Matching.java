package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** Each of some things on the left belongs to one on the right, no two to the same; some on the right may belong to none. */
public record Matching(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "matching";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL);

    public Matching {
        Options.mustDiffer(Options.ids(Presentation.optionsOf(prompt)));
        Options.mustPlace(prompt.lefts(), prompt.rights(), key.pairs());
        Policy.mustFit(header, key.policy(), POLICIES);
    }

    public record Prompt(LocalizedText stem, List<Option> lefts, List<Option> rights)
            implements org.gatepost.item.Prompt {

        public Prompt {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /**
     * @param pairs for each left the right it belongs to
     * @param policy partial: a share for each left that is matched rightly
     */
    public record Key(
            Map<OptionId, OptionId> pairs,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            pairs = Options.inOrder(pairs);
            policy = Policy.orUsual(policy);
            eachRightOnce(pairs);
        }
    }

    /** @param pairs for each left that was matched the right it was matched with; lefts may be missing */
    public record Response(Map<OptionId, OptionId> pairs) implements org.gatepost.item.Response {
        public Response {
            pairs = Options.inOrder(pairs);
            Options.mustSaySomething(pairs);
            eachRightOnce(pairs);
        }
    }

    private static void eachRightOnce(Map<OptionId, OptionId> pairs) {
        if (new HashSet<>(pairs.values()).size() != pairs.size()) {
            throw new IllegalArgumentException("two are matched with the same in " + pairs);
        }
    }
}
