package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a result to an attempt in which one item is marked by a newer revision, and lets the gate decide at once. */
@Component
class SecondMarking {

    private final Turns turns;
    private final Attempts attempts;
    private final Results results;
    private final Regrades regrades;
    private final Library library;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;

    SecondMarking(
            Turns turns,
            Attempts attempts,
            Results results,
            Regrades regrades,
            Library library,
            CompanyTime time,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.attempts = attempts;
        this.results = results;
        this.regrades = regrades;
        this.library = library;
        this.time = time;
        this.events = events;
    }

    /**
     * Does to one attempt what was rehearsed: a new result or, where a pass would fall, a case for a person.
     *
     * @param regrade asked when something is to be done
     * @return under which regrade it was done; nothing when the result that counts is not the one rehearsed any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<RegradeId> apply(RegradeChange rehearsed, Remarking remarking, Supplier<RegradeId> regrade) {
        Optional<AttemptRow> held = hold(rehearsed);
        if (held.isEmpty() || regrades.hasCase(rehearsed.attempt(), remarking.revision())) {
            return Optional.empty();
        }
        RegradeId id = regrade.get();
        if (rehearsed.effect() == RegradeEffect.FALLS) {
            regrades.addCase(id, rehearsed.attempt(), remarking.revision());
            events.publishEvent(
                    new PassInDoubt(rehearsed.attempt(), rehearsed.person(), rehearsed.exam(), remarking.revision()));
        } else {
            append(held.get(), rehearsed, remarking, id);
        }
        return Optional.of(id);
    }

    /** Holds the person and then the attempt, if the result that counts is still the one rehearsed. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AttemptRow> hold(RegradeChange rehearsed) {
        turns.hold(rehearsed.person());
        return attempts.hold(rehearsed.attempt())
                .filter(attempt -> results.counting(attempt.id()) == rehearsed.result());
    }

    /** Adds the rehearsed result to an attempt that this transaction holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(AttemptRow held, RegradeChange rehearsed, Remarking remarking, RegradeId regrade) {
        List<MarkRow> marks = results.marks(held.id()).stream()
                .map(mark -> remarking.concerns(mark) ? remarking.again(mark) : mark)
                .toList();
        Score score = Score.of(marks, library.blueprint(held.exam(), held.blueprintRevision()));
        if (!score.equals(rehearsed.scoreAfter())) {
            throw new IllegalStateException("attempt %d comes to %s, not to %s as rehearsed"
                    .formatted(held.id().value(), score, rehearsed.scoreAfter()));
        }
        Instant now = time.now();
        int result = rehearsed.result() + 1;
        results.add(held.id(), result, score, marks, regrade, now);
        events.publishEvent(new AttemptRegraded(
                held.id(),
                held.person(),
                held.exam(),
                result,
                rehearsed.scoreBefore().passed() != score.passed()));
        events.publishEvent(new AttemptMarked(
                held.id(), held.person(), held.exam(), Objects.requireNonNull(held.finishedAt()), score));
    }
}
