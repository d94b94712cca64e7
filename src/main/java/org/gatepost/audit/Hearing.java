package org.gatepost.audit;

import java.util.Map;
import org.gatepost.certificate.CertificateRevoked;
import org.gatepost.clearance.ChangeAct;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.ClearanceUndecided;
import org.gatepost.clearance.DecidedAnew;
import org.gatepost.clearance.OneMoreAllowed;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.WaiverAct;
import org.gatepost.evidence.EvidenceAct;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.ExamAct;
import org.gatepost.library.ContentLoaded;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.AccountEvent;
import org.gatepost.people.PositionGivenUp;
import org.gatepost.people.PositionHeld;
import org.gatepost.people.PositionId;
import org.gatepost.report.ReportAct;
import org.gatepost.webhook.WebhookAct;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hears what other rooms publish and records it, before anybody else who hears it: what follows from an event stands after
 * it in the log. Of practice nothing is recorded; it is shown to whoever practises and to nobody else.
 */
@Component
class Hearing {

    private final Recording recording;
    private final NewFacts facts;
    private final AccountFacts accounts;
    private final ExamFacts exams;
    private final ClearanceFacts clearances;
    private final ReportFacts reports;
    private final EvidenceFacts evidence;
    private final Library library;

    Hearing(
            Recording recording,
            NewFacts facts,
            AccountFacts accounts,
            ExamFacts exams,
            ClearanceFacts clearances,
            ReportFacts reports,
            EvidenceFacts evidence,
            Library library) {
        this.recording = recording;
        this.facts = facts;
        this.accounts = accounts;
        this.exams = exams;
        this.clearances = clearances;
        this.reports = reports;
        this.evidence = evidence;
        this.library = library;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AccountEvent event) {
        recording.add(accounts.of(event));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PositionHeld held) {
        recording.add(facts.by(AuditKind.POSITION_GIVEN, held.person(), position(held.position())));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PositionGivenUp ended) {
        recording.add(facts.by(AuditKind.POSITION_ENDED, ended.person(), position(ended.position())));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AttemptStarted started) {
        if (counts(started.exam())) {
            recording.add(exams.of(started));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AttemptMarked marked) {
        if (counts(marked.exam())) {
            recording.add(exams.of(marked));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AttemptVoided voided) {
        if (counts(voided.exam())) {
            recording.add(exams.of(voided));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ExamAct act) {
        boolean practice = switch (act) {
            case ExamAct.AttemptEnded ended -> !counts(ended.exam());
            case ExamAct.TimeGiven given -> !counts(given.exam());
            case ExamAct.AccommodationGranted granted -> false;
            case ExamAct.AccommodationEnded ended -> false;
            case ExamAct.RegradeApplied applied -> false;
            case ExamAct.RegradeDecided decided -> false;
            case ExamAct.AnswerMarked marked -> !counts(marked.exam());
            case ExamAct.MarkTakenBack back -> !counts(back.exam());
            case ExamAct.AnswerOpened opened -> !counts(opened.exam());
            case ExamAct.ReceiptCompared compared -> !counts(compared.exam());
            case ExamAct.Announced announced -> !counts(announced.exam());
        };
        if (!practice) {
            recording.add(exams.of(act));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ClearanceChanged changed) {
        recording.add(clearances.of(changed));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ClearanceUndecided undecided) {
        recording.add(clearances.of(undecided));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(OneMoreAllowed allowed) {
        recording.add(clearances.of(allowed));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(WaiverAct act) {
        recording.add(clearances.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ChangeAct act) {
        recording.add(clearances.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RegisterDiffers differs) {
        recording.add(clearances.of(differs));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CertificateRevoked revoked) {
        recording.add(clearances.of(revoked));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(WebhookAct act) {
        recording.add(clearances.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DecidedAnew anew) {
        recording.add(clearances.of(anew));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ReportAct act) {
        recording.add(reports.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(EvidenceAct act) {
        recording.add(evidence.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ContentLoaded loaded) {
        recording.add(facts.of(
                AuditKind.CONTENT_LOADED,
                null,
                null,
                null,
                null,
                Map.of("digest", loaded.digest(), "revisions", loaded.revisions())));
    }

    private static Map<String, Object> position(PositionId position) {
        return Map.of("position", position.value());
    }

    /** An exam that the content no longer has is recorded: nothing says that it was practice. */
    private boolean counts(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().purpose().hasPass())
                .orElse(true);
    }
}
