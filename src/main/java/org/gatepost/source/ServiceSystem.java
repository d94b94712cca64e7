package org.gatepost.source;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** A service system a document describes: a pledge, a policy, a case, a rule set. */
public record ServiceSystem(
        SystemId id,
        LocalizedText title,
        LocalizedText company,
        Kind kind,
        List<Fact> facts,
        List<LocalizedText> doubts,
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
    }
}
