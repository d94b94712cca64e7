package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.clearance.RegisterChecks.Tally;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the register again from the events and compares it with the one that lists are made from, a few people at a time and
 * without writing into it. Whoever seems to differ is decided once more while nothing can happen to them, the way the register
 * itself is kept: what happens meanwhile is no difference.
 */
@Component
class RegisterComparison {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterComparison.class);
    private static final int AT_ONCE = 250;

    /** Whoever runs a check and has not been seen for so long runs it no more. */
    private static final Duration GONE = Duration.ofMinutes(10);

    /** Of how many people it is kept what differs; the others are counted. */
    static final int MOST_KEPT = 200;

    private final Turns turns;
    private final Register register;
    private final RegisterChecks checks;
    private final RegisterSweep sweep;
    private final Decisions decisions;
    private final DecisionsThen many;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    RegisterComparison(
            Turns turns,
            Register register,
            RegisterChecks checks,
            RegisterSweep sweep,
            Decisions decisions,
            DecisionsThen many,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.register = register;
        this.checks = checks;
        this.sweep = sweep;
        this.decisions = decisions;
        this.many = many;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** Begins a check; nothing when one runs, on this node or another. */
    OptionalLong begin(@Nullable PersonId askedBy) {
        Instant now = time.now();
        return checks.begin(askedBy, now, now.minus(GONE));
    }

    /** Runs a check that was begun. */
    void run(long check) {
        try {
            compare(check);
        } catch (RuntimeException failed) {
            LOG.error("check {} of the register could not be ended", check, failed);
            checks.giveUp(check);
        }
    }

    private void compare(long check) {
        sweep.decideAll();
        Tally tally = Tally.NOTHING;
        List<PersonId> people = register.peopleBeyond(0, AT_ONCE);
        while (!people.isEmpty()) {
            tally = tally.plus(compare(check, people, tally.differing()));
            if (!checks.goesOn(check, tally, time.now())) {
                LOG.warn("check {} of the register was taken for one that nobody runs, and ends here", check);
                return;
            }
            people = register.peopleBeyond(people.getLast().value(), AT_ONCE);
        }
        end(check, tally);
    }

    private Tally compare(long check, List<PersonId> people, int alreadyDiffering) {
        Instant now = time.now();
        Map<PersonId, List<WrittenRow>> kept = new HashMap<>();
        register.written(people)
                .forEach(row -> kept.computeIfAbsent(row.person(), person -> new ArrayList<>())
                        .add(row));
        Map<PersonId, Optional<List<DecidedThen>>> decided = many.of(people, now);
        Tally tally = new Tally(people.size(), 0, 0, 0);
        for (PersonId person : people) {
            List<WrittenRow> rows = kept.getOrDefault(person, List.of());
            Optional<List<DecidedThen>> anew = Objects.requireNonNull(decided.get(person));
            tally = tally.plus(new Tally(0, rows.size(), 0, 0));
            if (anew.isEmpty() || !isSame(person, rows, anew.get(), now)) {
                boolean isKept = alreadyDiffering + tally.differing() < MOST_KEPT;
                tally = tally.plus(lookAgain(check, person, isKept));
            }
        }
        return tally;
    }

    private static boolean isSame(PersonId person, List<WrittenRow> kept, List<DecidedThen> decided, Instant now) {
        return WrittenRow.others(
                        kept,
                        decided.stream()
                                .map(each -> WrittenRow.decided(RegisterRow.of(person, each.decided(), now)))
                                .toList())
                .isEmpty();
    }

    private Tally lookAgain(long check, PersonId person, boolean isKept) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                turns.hold(person);
                List<WrittenRow.Other> others = differing(person);
                if (isKept) {
                    others.forEach(other -> checks.found(check, other));
                }
                return new Tally(0, 0, 0, others.isEmpty() ? 0 : 1);
            }));
        } catch (RuntimeException failed) {
            LOG.error("person {} could not be decided in check {} of the register", person.value(), check, failed);
            return new Tally(0, 0, 1, 0);
        }
    }

    /** The transaction holds the person. */
    private List<WrittenRow.Other> differing(PersonId person) {
        Instant now = time.now();
        List<WrittenRow> kept = register.written(List.of(person));
        Set<PositionId> toCome = kept.stream()
                .filter(row -> isToBeDecided(row, now))
                .map(WrittenRow::position)
                .collect(Collectors.toSet());
        return WrittenRow.others(
                        kept,
                        decisions.of(person, now).stream()
                                .map(decided -> WrittenRow.decided(RegisterRow.of(person, decided, now)))
                                .toList())
                .stream()
                .filter(other -> !toCome.contains(other.position()))
                .toList();
    }

    /**
     * Whether the sweep is about to decide a row anew, because time has changed it or something was asked of many people at once.
     * It does so within moments, so what the row says until then is no fault of anybody's.
     */
    private static boolean isToBeDecided(WrittenRow row, Instant now) {
        Instant changes = row.changesAt();
        return changes != null && !changes.isAfter(now);
    }

    private void end(long check, Tally tally) {
        transaction.executeWithoutResult(status -> {
            Instant now = time.now();
            if (checks.ends(check, tally, now) && tally.differing() > 0) {
                events.publishEvent(new RegisterDiffers(check, tally.differing(), now));
            }
        });
        if (tally.differing() + tally.undecided() == 0) {
            LOG.info(
                    "the register is what the events say: check {}, {} people, {} rows",
                    check,
                    tally.people(),
                    tally.entries());
        } else {
            LOG.error(
                    "the register is not what the events say: check {}, {} people, {} of them differ, {} cannot be decided",
                    check,
                    tally.people(),
                    tally.differing(),
                    tally.undecided());
        }
    }
}
