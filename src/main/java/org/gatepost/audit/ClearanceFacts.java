package org.gatepost.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.certificate.CertificateRevoked;
import org.gatepost.clearance.ChangeAct;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.ClearanceUndecided;
import org.gatepost.clearance.DecidedAnew;
import org.gatepost.clearance.OneMoreAllowed;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.WaiverAct;
import org.gatepost.webhook.WebhookAct;
import org.springframework.stereotype.Component;

/** What stands in the log of the gate and of those who are told by it, which has no actor where no person decides. */
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

    /** Not why, nor what it is about: both are kept with the choice. */
    Fact of(ChangeAct act) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("choice", act.choice().value());
        return switch (act) {
            case ChangeAct.Chosen chosen -> {
                detail.put("kind", chosen.kind().name());
                detail.put("changes", chosen.changes());
                detail.put("people", chosen.people());
                if (chosen.due() != null) {
                    detail.put("until", chosen.due().toString());
                }
                yield facts.of(AuditKind.CHANGES_CHOSEN, NewFacts.actor(), null, null, null, detail);
            }
            case ChangeAct.Asked asked -> {
                if (asked.due() != null) {
                    detail.put("until", asked.due().toString());
                }
                yield facts.by(AuditKind.CHANGE_TOLD, asked.person(), detail);
            }
            case ChangeAct.Read read -> facts.by(AuditKind.CHANGE_READ, read.person(), detail);
        };
    }

    Fact of(CertificateRevoked revoked) {
        return facts.of(
                AuditKind.CERTIFICATE_REVOKED,
                null,
                revoked.person(),
                revoked.attempt(),
                null,
                Map.of(
                        "certificate",
                        revoked.certificate(),
                        "position",
                        revoked.position().value(),
                        "cause",
                        revoked.cause(),
                        "since",
                        revoked.since().toString()));
    }

    /** Nobody but the product itself switches one off. */
    Fact of(WebhookAct act) {
        AuditKind kind = switch (act.what()) {
            case ADDED -> AuditKind.WEBHOOK_ADDED;
            case PAUSED -> AuditKind.WEBHOOK_PAUSED;
            case RESUMED -> AuditKind.WEBHOOK_RESUMED;
            case SECRET_ROTATED -> AuditKind.WEBHOOK_SECRET_ROTATED;
            case REMOVED -> AuditKind.WEBHOOK_REMOVED;
            case SWITCHED_OFF -> AuditKind.WEBHOOK_SWITCHED_OFF;
        };
        return facts.of(
                kind,
                act.what() == WebhookAct.What.SWITCHED_OFF ? null : NewFacts.actor(),
                null,
                null,
                null,
                Map.of("webhook", act.webhook().value(), "host", act.host()));
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
