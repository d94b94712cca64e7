package org.gatepost.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.ClearanceUndecided;
import org.gatepost.clearance.DecidedAnew;
import org.gatepost.clearance.OneMoreAllowed;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.WaiverAct;
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

    Fact of(RegisterDiffers differs) {
        return facts.of(
                AuditKind.REGISTER_DIFFERS,
                null,
                null,
                null,
                null,
                Map.of("check", differs.check(), "people", differs.people()));
    }

    Fact of(DecidedAnew anew) {
        return facts.by(AuditKind.DECIDED_ANEW, anew.person(), Map.of());
    }

    /** Not why, for the same reason. */
    Fact of(WaiverAct act) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("waiver", act.waiver().value());
        detail.put("position", act.position().value());
        return switch (act) {
            case WaiverAct.Asked asked -> {
                detail.put("starts", asked.starts().toString());
                detail.put("until", asked.until().toString());
                yield facts.by(AuditKind.WAIVER_ASKED, asked.person(), detail);
            }
            case WaiverAct.Answered answered ->
                facts.by(
                        answered.agreed() ? AuditKind.WAIVER_AGREED : AuditKind.WAIVER_REFUSED,
                        answered.person(),
                        detail);
            case WaiverAct.Ended ended -> facts.by(AuditKind.WAIVER_ENDED, ended.person(), detail);
        };
    }
}
