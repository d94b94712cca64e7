package org.gatepost.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.ClearanceUndecided;
import org.gatepost.clearance.OneMoreAllowed;
import org.springframework.stereotype.Component;

/** What stands in the log of the gate, which has no actor where no person decides. */
@Component
class ClearanceFacts {

    private final NewFacts facts;

    ClearanceFacts(NewFacts facts) {
        this.facts = facts;
    }

    Fact of(ClearanceChanged changed) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("position", changed.position().value());
        detail.put(
                "before", changed.before() == null ? "NONE" : changed.before().name());
        detail.put("after", changed.after());
        detail.put("reason", changed.reason());
        detail.put("rule", changed.rule().digest());
        if (changed.clearedUntil() != null) {
            detail.put("until", changed.clearedUntil().toString());
        }
        return facts.of(AuditKind.CLEARANCE_CHANGED, null, changed.person(), changed.attempt(), null, detail);
    }

    Fact of(ClearanceUndecided undecided) {
        return facts.of(
                AuditKind.CLEARANCE_UNDECIDED,
                null,
                undecided.person(),
                null,
                null,
                Map.of(
                        "position",
                        undecided.position().value(),
                        "before",
                        undecided.before().name()));
    }

    /** Not the reason, which may be about an illness: nothing can be taken out of the log again. */
    Fact of(OneMoreAllowed allowed) {
        return facts.of(
                AuditKind.ONE_MORE_ALLOWED,
                NewFacts.actor(),
                allowed.person(),
                allowed.after(),
                allowed.exam(),
                Map.of());
    }
}
