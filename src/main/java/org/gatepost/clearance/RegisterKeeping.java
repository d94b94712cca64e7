package org.gatepost.clearance;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.exam.AttemptHeld;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionGivenUp;
import org.gatepost.people.PositionHeld;
import org.gatepost.people.PositionId;
import org.gatepost.people.PresenceChanged;
import org.gatepost.people.Turns;
import org.gatepost.study.LessonStudied;
import org.gatepost.study.PlanStepDone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the register true: after every event that can change a decision, in that event's own transaction, and when other content
 * changes one. {@link RegisterSweep} sees to what the passing of time alone changes.
 */
@Component
class RegisterKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterKeeping.class);

    private final Turns turns;
    private final Register register;
    private final Rules rules;
    private final Decisions decisions;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;
    /** Of whom the log has been told. */
    private final Set<PersonId> undecidable = ConcurrentHashMap.newKeySet();

    RegisterKeeping(
            Turns turns,
            Register register,
            Rules rules,
            Decisions decisions,
            Library library,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.register = register;
        this.rules = rules;
        this.decisions = decisions;
        this.library = library;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptMarked marked) {
        decideChanged(marked.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptHeld held) {
        decideChanged(held.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptStarted started) {
        decisions.begun(started.begun());
        decide(started.person(), time.now());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptVoided voided) {
        orTakeOut(voided.person(), "an attempt of theirs was voided", () -> decideChanged(voided.person()));
    }

    /** Somebody who cannot be decided may study all the same, and is listed as one who cannot be. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LessonStudied studied) {
        decideAfterStudying(studied.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PlanStepDone done) {
        decideAfterStudying(done.person());
    }

    private void decideAfterStudying(PersonId person) {
        orTakeOut(person, "they studied", () -> decideChanged(person));
    }

    /** For what must not fail because somebody cannot be decided. */
    private void orTakeOut(PersonId person, String what, Runnable decision) {
        try {
            decision.run();
        } catch (RuntimeException failed) {
            LOG.error("the clearance of person {} could not be decided after {}", person.value(), what, failed);
            takeOut(person);
        }
    }

    private void takeOut(PersonId person) {
        Instant now = time.now();
        register.of(person).forEach((position, before) -> {
            events.publishEvent(new ClearanceUndecided(person, position, before));
            tellTakenOut(person, position, before, ClearanceMoved.UNDECIDED, now);
        });
        register.removeAllBut(person, List.of());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PositionHeld held) {
        decideChanged(held.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PositionGivenUp givenUp) {
        decideAfresh(givenUp.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PresenceChanged changed) {
        orTakeOut(changed.person(), "they left or came back", () -> decideAfresh(changed.person()));
    }

    /** Decides somebody whom time has changed, unless that was done while their turn was waited for. */
    void decideIfDue(PersonId person) {
        decideAlone(person, () -> {
            turns.hold(person);
            if (register.isDue(person, time.now())) {
                decideAfresh(person);
            }
        });
    }

    /** Whether nothing kept them from being decided when they last were. */
    boolean isDecidable(PersonId person) {
        return !undecidable.contains(person);
    }

    /** One person who cannot be decided must not keep the others from it. */
    private boolean decideAlone(PersonId person, Runnable decision) {
        try {
            transaction.executeWithoutResult(status -> decision.run());
            undecidable.remove(person);
            return true;
        } catch (RuntimeException failed) {
            if (undecidable.add(person)) {
                LOG.error("the clearance of person {} could not be decided; it is tried again", person.value(), failed);
            }
            return false;
        }
    }

    /** What was decided by other content, another zone or another rule, and people who were there before the register. */
    @EventListener(ApplicationReadyEvent.class)
    void decideWhatIsUndecided() {
        LOG.info("the register of clearances is up to date, {} people were decided", decideByTheContentOfToday());
    }

    /** A node that runs beside this one with other content, for a while, decides by that: nothing else would notice. */
    @Scheduled(
            initialDelayString = "${gatepost.clearance.content:PT10M}",
            fixedDelayString = "${gatepost.clearance.content:PT10M}")
    void decideWhatOthersDecidedOtherwise() {
        long decided = decideByTheContentOfToday();
        if (decided > 0) {
            LOG.info("{} people were decided by other content or not at all, and were decided again", decided);
        }
    }

    private long decideByTheContentOfToday() {
        rules.note(decisions.rules(), time.now());
        Set<PersonId> people = new LinkedHashSet<>();
        Set<PositionId> known = new LinkedHashSet<>();
        library.positions().stream()
                .flatMap(choice -> library.position(choice.id()).stream())
                .forEach(position -> {
                    PositionId id = position.value().id();
                    String requirement = decisions.version(position.value()).digest();
                    known.add(id);
                    people.addAll(register.undecided(id, position.revision(), requirement));
                });
        people.addAll(register.undecidedBut(known, Requirement.version(null).digest()));
        people.addAll(register.saidInVain());
        return people.stream()
                .filter(person -> decideAlone(person, () -> decideAfresh(person)))
                .count();
    }

    /** With what was said of positions that the person no longer holds taken out. */
    void decideAfresh(PersonId person) {
        turns.hold(person);
        decisions.changed(person);
        Instant now = time.now();
        Map<PositionId, Status> said = register.of(person);
        List<PositionId> held = decide(person, now);
        register.removeAllBut(person, held);
        said.forEach((position, before) -> {
            if (!held.contains(position)) {
                tellTakenOut(person, position, before, ClearanceMoved.NOT_HELD, now);
            }
        });
        events.publishEvent(new ClearanceDecided(person, now));
    }

    /** What is decided about a person whose past the transaction, which holds them, has changed. */
    void decideChanged(PersonId person) {
        decisions.changed(person);
        Instant now = time.now();
        decide(person, now);
        events.publishEvent(new ClearanceDecided(person, now));
    }

    /** @return the positions that were decided: those the person holds */
    private List<PositionId> decide(PersonId person, Instant now) {
        turns.hold(person);
        List<Decided> all = decisions.of(person, now);
        all.forEach(decided -> {
            var row = RegisterRow.of(person, decided, now);
            Optional<Register.Before> before = register.put(row);
            if (before.isEmpty() || !before.get().isSaidBy(row)) {
                events.publishEvent(
                        changed(row, before.map(Register.Before::status).orElse(null), decided));
            }
            boolean moved = before.map(said -> !said.letsWorkAs(row))
                    .orElse(row.status().mayWork());
            if (moved) {
                events.publishEvent(new ClearanceMoved(
                        person,
                        row.position(),
                        row.status(),
                        row.reason(),
                        row.status().mayWork() ? row.clearedUntil() : null,
                        now));
            }
        });
        return all.stream().map(Decided::id).toList();
    }

    private void tellTakenOut(PersonId person, PositionId position, Status before, String reason, Instant now) {
        if (before.mayWork()) {
            events.publishEvent(new ClearanceMoved(person, position, null, reason, null, now));
        }
    }

    private static ClearanceChanged changed(RegisterRow row, @Nullable Status before, Decided decided) {
        return new ClearanceChanged(
                row.person(),
                row.position(),
                before,
                row.status(),
                row.reason(),
                decided.rule(),
                row.clearedUntil(),
                row.attempt(),
                row.decidedAt());
    }
}
