package org.gatepost.audit;

import java.util.Map;
import org.gatepost.evidence.EvidenceAct;
import org.springframework.stereotype.Component;

/** What stands in the log of evidence packs: to whom one was given, by which it is known when it comes back, and checks. */
@Component
class EvidenceFacts {

    private final NewFacts facts;

    EvidenceFacts(NewFacts facts) {
        this.facts = facts;
    }

    Fact of(EvidenceAct act) {
        return switch (act) {
            case EvidenceAct.Issued issued ->
                facts.by(
                        AuditKind.EVIDENCE_ISSUED,
                        issued.person(),
                        Map.of("position", issued.position().value(), "sums", issued.sums(), "file", issued.file()));
            case EvidenceAct.Checked checked ->
                facts.of(
                        AuditKind.EVIDENCE_CHECKED,
                        NewFacts.actor(),
                        checked.person(),
                        null,
                        null,
                        Map.of("sums", checked.sums(), "sound", checked.sound()));
        };
    }
}
