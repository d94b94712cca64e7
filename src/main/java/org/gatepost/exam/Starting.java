package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Conduct;
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
    private final Dossiers dossiers;
    private final Attempts attempts;
    private final Forms forms;
    private final Library library;
    private final Entrance entrance;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Starting(
            Turns turns,
            Dossiers dossiers,
            Attempts attempts,
            Forms forms,
            Library library,
            Entrance entrance,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.dossiers = dossiers;
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
        Dossier dossier = dossiers.of(person, exam, library.practice(), library.courseExams());
        List<AttemptOutcome> all = dossier.attempts();
        Optional<AttemptOutcome> open = all.stream()
                .filter(attempt -> attempt.exam().equals(exam) && attempt.isOpen())
                .findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        Instant now = time.now();
        Optional<Entrance.Objection> objection = entrance.objection(person, blueprint.value(), all, now);
        if (objection.isPresent()) {
            throw objection.get().refusal();
        }
        long seed = SEEDS.nextLong();
        Form form = draw(blueprint.value(), forms.history(dossier, exam), seed);
        var row = new AttemptRow(
                new AttemptId(0),
                person,
                exam,
                blueprint.revision(),
                0,
                AttemptState.OPEN,
                now,
                now.plus(AllowedTime.of(
                        AllowedTime.limit(blueprint.value(), now), dossier.timePercent(), dossier.extraMinutes())),
                null,
                0,
                blueprint.value().conduct().navigation() == Conduct.Navigation.FORWARD ? 0 : null);
        AttemptRow added = attempts.add(row, seed, form);
        forms.keep(added.id(), form);
        events.publishEvent(new AttemptStarted(AttemptOutcome.begun(added)));
        return added.id();
    }
}
