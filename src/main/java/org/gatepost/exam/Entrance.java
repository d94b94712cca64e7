package org.gatepost.exam;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may sit down at an exam. At a mandatory one, whom the gate admits; at a quiz or a course exam, everybody; but never
 * at one of each kind at once, for a quiz may be handed in as often as somebody likes, and would tell of an item of the
 * mandatory exam whether an answer to it is right while that can still be changed.
 */
@Component
class Entrance {

    private final Admission admission;
    private final Library library;

    Entrance(Admission admission, Library library) {
        this.admission = admission;
        this.library = library;
    }

    /** An attempt that the person has open, in time. */
    record Open(AttemptId attempt, ExamId exam) {}

    /** Why somebody may not start an attempt at this moment, in words for them; empty when they may. */
    Optional<Refusal> objection(PersonId person, Blueprint exam, Collection<Open> open, Instant now) {
        if (inTheWay(exam, open).isPresent()) {
            return Optional.of(new Refusal(
                    exam.purpose().isVoluntary() ? "exam.refused.mandatoryOpen" : "exam.refused.voluntaryOpen"));
        }
        return exam.purpose().isVoluntary() ? Optional.empty() : admission.objection(person, exam.id(), now);
    }

    /** The open attempt that is to be handed in before this exam can be started; nothing when there is none. */
    Optional<Open> inTheWay(Blueprint exam, Collection<Open> open) {
        return open.stream()
                .filter(other -> isVoluntary(other.exam()) != exam.purpose().isVoluntary())
                .findFirst();
    }

    /** What the content no longer has was required by somebody once, for all that is known. */
    private boolean isVoluntary(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().purpose().isVoluntary())
                .orElse(false);
    }
}
