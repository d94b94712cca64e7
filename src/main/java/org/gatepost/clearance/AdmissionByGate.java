package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.Admission;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers the exam room from the gate: an attempt may start when the gate's own next step is to sit. */
@Component
class AdmissionByGate implements Admission {

    private static final Logger LOG = LoggerFactory.getLogger(AdmissionByGate.class);

    private final Decisions decisions;

    private final CompanyTime time;

    AdmissionByGate(Decisions decisions, CompanyTime time) {
        this.decisions = decisions;
        this.time = time;
    }

    @Override
    public Optional<Refusal> objection(PersonId person, ExamId exam, List<AttemptOutcome> attempts, Instant now) {
        List<Decided> decided;
        try {
            decided = decisions.about(person, exam, attempts, now);
        } catch (RuntimeException failed) {
            // Nobody sits whom the gate did not let; they are told so instead of shown a fault.
            LOG.error("whether person {} may sit {} could not be decided", person.value(), exam, failed);
            return Optional.of(new Refusal("clearance.home.undecided"));
        }
        if (decided.isEmpty()) {
            return Optional.of(new Refusal("clearance.objection.notRequired"));
        }
        if (decided.stream().anyMatch(each -> each.standing().maySit(exam))) {
            return Optional.empty();
        }
        Optional<ExamId> instead = decided.getFirst().insteadOf(exam);
        if (instead.isPresent()) {
            return Optional.of(other(decided.getFirst(), exam, instead.get()));
        }
        return Optional.of(
                switch (decided.getFirst().standing().wayOut()) {
                    case WayOut.StudyLessons study
                    when study.plan() != null ->
                        new Refusal("clearance.objection.plan", study.plan().open());
                    case WayOut.StudyLessons study ->
                        new Refusal("clearance.objection.study", study.lessons().size());
                    case WayOut.GoOn open -> new Refusal("clearance.objection.open");
                    case WayOut.AwaitMarks held -> new Refusal("clearance.objection.beingMarked");
                    case WayOut.Wait wait -> new Refusal("clearance.objection.wait", said(wait.opens()));
                    case WayOut.AskForAttempt ask -> new Refusal("clearance.objection.usedUp");
                    case WayOut.AskHr ask ->
                        new Refusal(
                                decided.getFirst().standing().reason() instanceof Reason.Left
                                        ? "clearance.objection.left"
                                        : "clearance.objection.notRequired");
                    case WayOut.Nothing cleared -> new Refusal("clearance.objection.cleared");
                    case WayOut.SitExam sit -> other(decided.getFirst(), exam, sit.exam());
                });
    }

    private static Refusal other(Decided decided, ExamId exam, ExamId asked) {
        return new Refusal(otherKey(decided.standing(), exam, asked));
    }

    /** Why another exam is to be sat than one that was asked about. */
    static String otherKey(Standing standing, ExamId exam, ExamId asked) {
        if (asked.isDelta()) {
            return "clearance.objection.deltaFirst";
        }
        if (exam.isDelta()) {
            return "clearance.objection.delta";
        }
        return standing.cycle().shorter() ? "clearance.objection.shorter" : "clearance.objection.whole";
    }

    private LocalizedText said(Instant opens) {
        return new LocalizedText(
                time.dateAndMinute(opens, Languages.CHINESE), time.dateAndMinute(opens, Languages.ENGLISH));
    }
}
