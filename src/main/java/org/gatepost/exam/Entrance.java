package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Window;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may sit down at an exam, while it is open. At a mandatory one, whom the gate admits; at a quiz or a course exam,
 * everybody; but never at one of each kind at once, for a quiz may be handed in as often as somebody likes, and would tell of an item of the
 * mandatory exam whether an answer to it is right while that can still be changed.
 */
@Component
class Entrance {

    private final Admission admission;
    private final Library library;
    private final CompanyTime time;

    Entrance(Admission admission, Library library, CompanyTime time) {
        this.admission = admission;
        this.library = library;
        this.time = time;
    }

    /**
     * Why somebody may not start.
     *
     * @param refusal in words for them
     * @param inTheWay an attempt that only has to be handed in first; null when it is something else
     */
    record Objection(Refusal refusal, @Nullable AttemptId inTheWay) {}

    /**
     * Why somebody may not start an attempt at this moment; empty when they may. What the gate says comes first: whoever
     * has lessons to study is not sent to hand in a quiz; then whether the exam is open at all.
     *
     * @param attempts all of the person's, at every exam
     */
    Optional<Objection> objection(PersonId person, Blueprint exam, List<AttemptOutcome> attempts, Instant now) {
        boolean voluntary = exam.purpose().isVoluntary();
        Optional<Refusal> gate =
                voluntary ? held(exam, attempts) : admission.objection(person, exam.id(), attempts, now);
        return gate.or(() -> shut(exam.conduct().window(), now))
                .map(refusal -> new Objection(refusal, null))
                .or(() -> inTheWay(exam, attempts, now)
                        .map(open -> new Objection(
                                new Refusal(voluntary ? "exam.refused.mandatoryOpen" : "exam.refused.voluntaryOpen"),
                                open)));
    }

    /** In the company's time, and in that of the exam's zone where it is another. */
    private Optional<Refusal> shut(Window window, Instant now) {
        Optional<LocalizedText> closes = window.closesAt().map(closing -> time.said(closing, window.zone()));
        return switch (window.at(now)) {
            case OPEN -> Optional.empty();
            case CLOSED -> closes.map(closed -> new Refusal("exam.refused.closed", closed));
            case NOT_YET ->
                window.opensAt()
                        .map(opening -> time.said(opening, window.zone()))
                        .map(opens -> closes.map(until -> new Refusal("exam.refused.opensAndCloses", opens, until))
                                .orElseGet(() -> new Refusal("exam.refused.opens", opens)));
        };
    }

    /** Of a mandatory exam the gate says the same: while an attempt is being marked there is no other. */
    private static Optional<Refusal> held(Blueprint exam, List<AttemptOutcome> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.exam().equals(exam.id()) && attempt.isHeld())
                .findFirst()
                .map(attempt -> new Refusal("exam.refused.beingMarked"));
    }

    /** The attempt, open and in time, that is to be handed in before this exam can be started. */
    private Optional<AttemptId> inTheWay(Blueprint exam, List<AttemptOutcome> attempts, Instant now) {
        return attempts.stream()
                .filter(other -> other.isOpen() && !now.isAfter(other.deadline()))
                .filter(other -> isVoluntary(other.exam()) != exam.purpose().isVoluntary())
                .map(AttemptOutcome::id)
                .findFirst();
    }

    /** What the content no longer has was required by somebody once, for all that is known. */
    private boolean isVoluntary(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().purpose().isVoluntary())
                .orElse(false);
    }
}
