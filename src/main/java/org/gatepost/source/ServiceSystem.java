package org.gatepost.source;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * A service system a document describes: a pledge, a policy, a case, a rule set.
 *
 * @param doubts notes to whoever writes lessons and items, each a doubt or what to mind because of it
 * @param leftOpen what readers are told of the doubts, in plain words; fewer, for not every note concerns them
 */
public record ServiceSystem(
        SystemId id,
        LocalizedText title,
        LocalizedText company,
        Kind kind,
        List<Fact> facts,
        List<LocalizedText> doubts,
        List<LocalizedText> leftOpen,
        LocalizedText document) {

    /** What sort of thing it is. */
    public enum Kind {
        CASE,
        CONCEPT,
        HISTORY,
        PLEDGE,
        POLICY,
        PROGRAM,
        RULE_SET,
        STANDARD
    }

    public ServiceSystem {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
        leftOpen = List.copyOf(leftOpen);
    }
}
