package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Revised;
import org.gatepost.people.PersonId;
import org.gatepost.people.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts attempts. */
@Component
class Starting {

    private static final Logger LOG = LoggerFactory.getLogger(Starting.class);
    private static final RandomGenerator SEEDS = RandomGenerator.of("SecureRandom");

    private final Turns turns;
    private final Attempts attempts;
    private final Forms forms;
    private final Library library;
    private final Entrance entrance;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Starting(
            Turns turns,
            Attempts attempts,
            Forms forms,
            Library library,
            Entrance entrance,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.attempts = attempts;
        this.forms = forms;
        this.library = library;
        this.entrance = entrance;
        this.time = time;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Starts an attempt, or gives the one that is open already.
     *
     * @throws Refusal when the gate objects
     * @throws BlueprintCannotBeDrawn when no form was found
     */
    AttemptId start(PersonId person, ExamId exam) {
        Revised<Blueprint> blueprint = library.blueprint(exam).orElseThrow(NoSuchExam::new);
        return Objects.requireNonNull(transaction.execute(status -> start(person, exam, blueprint)));
    }

    private Form draw(Blueprint blueprint, DrawHistory history, long seed) {
        try {
            return forms.draw(blueprint, history, seed);
        } catch (BlueprintCannotBeDrawn none) {
            LOG.error("{} could not be drawn with seed {}; its section needs more items", none.section(), seed);
            throw none;
        }
    }

    private AttemptId start(PersonId person, ExamId exam, Revised<Blueprint> blueprint) {
        // Held, so that a submission under way is marked, and its verdict known to the gate, before the gate is asked.
        turns.hold(person);
        List<AttemptRow> sat = attempts.of(person);
        List<AttemptRow> earlier =
                sat.stream().filter(attempt -> attempt.exam().equals(exam)).toList();
        Optional<AttemptRow> open = earlier.stream().filter(AttemptRow::isOpen).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        Instant now = time.now();
        List<Entrance.Open> besides = sat.stream()
                .filter(attempt -> attempt.isOpen() && !attempt.isOverdue(now))
                .map(attempt -> new Entrance.Open(attempt.id(), attempt.exam()))
                .toList();
        Optional<Refusal> objection = entrance.objection(person, blueprint.value(), besides, now);
        if (objection.isPresent()) {
            throw objection.get();
        }
        long seed = SEEDS.nextLong();
        DrawHistory history = forms.history(person, exam, !earlier.isEmpty(), earlier.size() < sat.size());
        Form form = draw(blueprint.value(), history, seed);
        AttemptId id = attempts.add(
                new AttemptRow(
                        new AttemptId(0),
                        person,
                        exam,
                        blueprint.revision(),
                        earlier.size() + 1,
                        AttemptState.OPEN,
                        now,
                        now.plus(Duration.ofMinutes(blueprint.value().minutes())),
                        null,
                        0),
                seed,
                form);
        forms.keep(id, form);
        events.publishEvent(new AttemptStarted(id, person, exam, now));
        return id;
    }
}
