package org.gatepost.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.FailedAttempts;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What people put right after a failed exam, step by step: not from its points, but from what each wrong answer shows to
 * be believed. Always about whoever is signed in. A step is noted, never judged: what it opens is for the gate to say.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Plans {

    private final Turns turns;
    private final FailedAttempts failed;
    private final PlanMaking making;
    private final PlanSteps steps;
    private final PlanReading reading;
    private final Bank bank;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;

    Plans(
            Turns turns,
            FailedAttempts failed,
            PlanMaking making,
            PlanSteps steps,
            PlanReading reading,
            Bank bank,
            CompanyTime time,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.failed = failed;
        this.making = making;
        this.steps = steps;
        this.reading = reading;
        this.bank = bank;
        this.time = time;
        this.events = events;
    }

    /**
     * The plan after an attempt; empty when nothing has to be put right along a plan after it.
     *
     * @throws org.gatepost.exam.NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public Optional<Plan> of(AttemptId attempt) {
        return failed.of(attempt)
                .map(found -> making.plan(found, steps.doneAfter(attempt), steps.missedAfter(attempt)));
    }

    /**
     * What is asked at a stop now: after each wrong answer another item, another order or other numbers, if there are any.
     *
     * @throws org.gatepost.exam.NotYourAttempt when it is not the caller's
     * @throws Refusal when there is no such stop any more
     */
    @Transactional(readOnly = true)
    public PlanCheck check(AttemptId attempt, String stopName) {
        PlanStop stop = stop(attempt, stopName);
        reading.shown(attempt, stop);
        return new PlanCheck(stop.turn(), presentation(attempt, stop, stop.turn()));
    }

    /**
     * Answers what is asked at a stop. Right, its steps are done.
     *
     * @param turn of the question that was shown
     * @param sent what the browser sent
     * @throws org.gatepost.exam.NotYourAttempt when it is not the caller's
     * @throws Refusal when there is no such stop any more, nothing was answered, or sooner than its passages can be read
     */
    @Transactional
    public CheckFeedback answer(AttemptId attempt, String stopName, int turn, JsonNode sent) {
        PersonId me = SignedIn.current().person();
        turns.hold(me);
        PlanStop stop = stop(attempt, stopName);
        Item item = item(attempt, stop, turn);
        Response response = presentation(attempt, stop, turn)
                .read(sent)
                .orElseThrow(() -> new Refusal("study.refused.nothingAnswered"));
        Duration left = stop.done() ? Duration.ZERO : reading.left(attempt, stop);
        if (left.isPositive()) {
            throw new Refusal("study.plan.readFirst", left.plusMillis(999).toSeconds());
        }
        CheckFeedback feedback = CheckFeedback.to(item, response);
        boolean right = feedback.right();
        Instant now = time.now();
        long answer = steps.answer(me, attempt, stop.name(), bank.revisionOf(item.id()), right, response, now);
        List<PlanStep> open =
                stop.steps().stream().filter(step -> right && !step.done()).toList();
        if (!right) {
            reading.readAgain(attempt, stop);
        }
        open.forEach(step -> steps.done(me, attempt, step.fact(), answer, now));
        if (!open.isEmpty()) {
            events.publishEvent(new PlanStepDone(me, attempt, now));
        }
        return feedback;
    }

    private PlanStop stop(AttemptId attempt, String name) {
        return of(attempt).flatMap(plan -> plan.stop(name)).orElseThrow(() -> new Refusal("study.plan.gone"));
    }

    private Presentation presentation(AttemptId attempt, PlanStop stop, int turn) {
        Item item = item(attempt, stop, turn);
        return turn == 0
                ? Presentation.toTry(item.prompt())
                : Presentation.draw(item.prompt(), new Random(seed(attempt, item, turn)));
    }

    private Item item(AttemptId attempt, PlanStop stop, int turn) {
        Item item = bank.newest(stop.asked(turn)).orElseThrow();
        return turn == 0 ? item.sample() : item.drawn(item.draw(new Random(seed(attempt, item, turn))));
    }

    private static long seed(AttemptId attempt, Item item, int turn) {
        return (attempt.value() * 31 + item.id().value().hashCode()) * 31 + turn;
    }
}
