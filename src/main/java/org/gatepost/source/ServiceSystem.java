package org.gatepost.source;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** A service system a document describes: a pledge, a policy, a case, a rule set. */
public record ServiceSystem(
        SystemId id,
        LocalizedText title,
        LocalizedText company,
        String kind,
        List<Fact> facts,
        List<LocalizedText> doubts,
        LocalizedText document) {

    public ServiceSystem {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
    }
}
