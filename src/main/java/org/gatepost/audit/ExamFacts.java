package org.gatepost.audit;

import java.util.Map;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.ExamAct;
import org.springframework.stereotype.Component;

/** What stands in the log of exams. Marking by rules has no actor. */
@Component
class ExamFacts {

    /** Stored: that there is more time, and nothing of why. */
    private static final String TOLD_NOTHING = "NOTHING";

    private final NewFacts facts;

    ExamFacts(NewFacts facts) {
        this.facts = facts;
    }

    Fact of(AttemptStarted started) {
        return facts.of(
                AuditKind.ATTEMPT_STARTED,
                NewFacts.actor(),
                started.person(),
                started.attempt(),
                started.exam(),
                Map.of(
                        "number",
                        started.begun().number(),
                        "deadline",
                        started.begun().deadline().toString()));
    }

    Fact of(AttemptMarked marked) {
        var score = marked.score();
        return facts.of(
                AuditKind.ATTEMPT_MARKED,
                null,
                marked.person(),
                marked.attempt(),
                marked.exam(),
                Map.of(
                        "earned",
                        score.earned().value(),
                        "possible",
                        score.possible().value(),
                        "mustGetMissed",
                        score.criticalMissed(),
                        "passed",
                        score.passed(),
                        "finished",
                        marked.finishedAt().toString()));
    }

    Fact of(AttemptVoided voided) {
        return facts.of(
                AuditKind.ATTEMPT_VOIDED,
                NewFacts.actor(),
                voided.person(),
                voided.attempt(),
                voided.exam(),
                Map.of("reason", NewFacts.cut(voided.reason())));
    }

    Fact of(ExamAct act) {
        return switch (act) {
            case ExamAct.AttemptEnded ended ->
                facts.of(
                        ended.timedOut() ? AuditKind.ATTEMPT_TIMED_OUT : AuditKind.ATTEMPT_HANDED_IN,
                        ended.timedOut() ? null : NewFacts.actor(),
                        ended.person(),
                        ended.attempt(),
                        ended.exam(),
                        Map.of("finished", ended.at().toString()));
            // Not the remark, which may name somebody.
            case ExamAct.AnswerMarked marked ->
                facts.of(
                        AuditKind.ANSWER_MARKED,
                        NewFacts.actor(),
                        marked.person(),
                        marked.attempt(),
                        marked.exam(),
                        Map.of(
                                "slot",
                                marked.slot(),
                                "round",
                                marked.round(),
                                "points",
                                marked.points().value()));
            case ExamAct.MarkTakenBack back ->
                facts.of(
                        AuditKind.MARK_TAKEN_BACK,
                        NewFacts.actor(),
                        back.person(),
                        back.attempt(),
                        back.exam(),
                        Map.of("slot", back.slot(), "points", back.points().value()));
            case ExamAct.AnswerOpened opened ->
                facts.of(
                        AuditKind.ANSWERS_VIEWED,
                        NewFacts.actor(),
                        opened.person(),
                        opened.attempt(),
                        opened.exam(),
                        Map.of());
            case ExamAct.ReceiptCompared compared ->
                facts.of(
                        AuditKind.RECEIPT_COMPARED,
                        NewFacts.actor(),
                        compared.person(),
                        compared.attempt(),
                        compared.exam(),
                        Map.of("unchanged", compared.unchanged()));
            // The words stand in their own table: they may name somebody.
            case ExamAct.Announced announced ->
                facts.of(
                        AuditKind.ANNOUNCED,
                        NewFacts.actor(),
                        null,
                        null,
                        announced.exam(),
                        Map.of("sitters", announced.sitters()));
            case ExamAct.TimeGiven given ->
                facts.of(
                        AuditKind.TIME_GIVEN,
                        NewFacts.actor(),
                        given.person(),
                        given.attempt(),
                        given.exam(),
                        Map.of(
                                "seconds",
                                given.more().toSeconds(),
                                "reason",
                                NewFacts.cut(given.reason()),
                                "told",
                                given.told() == null
                                        ? TOLD_NOTHING
                                        : given.told().name()));
            // Not the reason, which may be an illness: nothing can be taken out of the log again.
            case ExamAct.AccommodationGranted granted ->
                facts.of(
                        AuditKind.ACCOMMODATION_GRANTED,
                        NewFacts.actor(),
                        granted.person(),
                        null,
                        granted.exam(),
                        Map.of("percent", granted.timePercent(), "minutes", granted.extraMinutes()));
            case ExamAct.AccommodationEnded ended ->
                facts.by(
                        AuditKind.ACCOMMODATION_ENDED,
                        ended.person(),
                        Map.of("accommodation", ended.accommodation().value()));
            case ExamAct.RegradeApplied applied ->
                facts.of(
                        AuditKind.REGRADE_APPLIED,
                        NewFacts.actor(),
                        null,
                        null,
                        null,
                        Map.of("item", applied.to().toString()));
            case ExamAct.RegradeDecided decided ->
                facts.of(
                        AuditKind.REGRADE_DECIDED,
                        NewFacts.actor(),
                        decided.person(),
                        decided.attempt(),
                        decided.exam(),
                        Map.of(
                                "item",
                                decided.to().toString(),
                                "decision",
                                decided.decision(),
                                "reason",
                                NewFacts.cut(decided.reason())));
        };
    }
}
