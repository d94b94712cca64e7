package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;

/** A visit is described, and of each of some points it is to be judged whether it was done. */
public record Checklist(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "checklist";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL);

    public Checklist {
        Options.mustOffer(prompt.points(), key.verdicts().keySet());
        if (key.verdicts().size() != prompt.points().size()) {
            throw new IllegalArgumentException("the key must judge every point");
        }
        Policy.mustFit(header, key.policy(), POLICIES);
    }

    /** What a description tells about a point. The names are stored, and their order is the wire's. */
    public enum Verdict {
        DONE,
        NOT_DONE,
        /** The description does not say. */
        NOT_TOLD
    }

    /** @param visit the description */
    public record Prompt(LocalizedText stem, LocalizedText visit, List<Option> points)
            implements org.gatepost.item.Prompt {

        public Prompt {
            points = List.copyOf(points);
        }

        @Override
        public List<LocalizedText> texts() {
            return Texts.of(stem, List.of(visit), points);
        }
    }

    /** @param policy partial: a share for each point that is judged rightly */
    public record Key(
            Map<OptionId, Verdict> verdicts,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            verdicts = Options.inOrder(verdicts);
            policy = Policy.orUsual(policy);
        }
    }

    /** @param verdicts of the points that were judged; points may be missing */
    public record Response(Map<OptionId, Verdict> verdicts) implements org.gatepost.item.Response {
        public Response {
            verdicts = Options.inOrder(verdicts);
            Options.mustSaySomething(verdicts);
        }
    }
}
