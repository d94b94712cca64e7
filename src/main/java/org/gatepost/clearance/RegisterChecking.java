package org.gatepost.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the register is what the events say: the checks that were run, one on demand, and what to do about whoever differs.
 */
@Service
@PreAuthorize("hasAnyRole('HR', 'ADMIN')")
public class RegisterChecking {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterChecking.class);
    private static final int SHOWN = 10;

    private final RegisterComparison comparison;
    private final RegisterChecks checks;
    private final RegisterKeeping keeping;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor background;

    RegisterChecking(
            RegisterComparison comparison,
            RegisterChecks checks,
            RegisterKeeping keeping,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.comparison = comparison;
        this.checks = checks;
        this.keeping = keeping;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
        this.background = background;
    }

    /** The check that runs, if one does. */
    public Optional<RegisterCheck> running() {
        return checks.running();
    }

    /** The last checks that came to their end, the newest first. */
    public List<RegisterCheck> ended() {
        return checks.ended(SHOWN);
    }

    /** The last check that came to its end. */
    public Optional<RegisterCheck> last() {
        return checks.ended(1).stream().findFirst();
    }

    /**
     * Begins a check, which goes on by itself.
     *
     * @throws Refusal when one runs already
     */
    public void start() {
        OptionalLong check = comparison.begin(SignedIn.current().person());
        if (check.isEmpty()) {
            throw new Refusal("clearance.check.refused.running");
        }
        long number = check.getAsLong();
        background.execute(() -> comparison.run(number));
    }

    /** Of whom a check found that the register says something else than the events, and in what. Not for administrators. */
    @PreAuthorize("hasRole('HR')")
    public List<RegisterDifference> differences(long check) {
        Map<PersonId, List<RegisterChecks.Found>> byPerson = new LinkedHashMap<>();
        checks.found(check)
                .forEach(found -> byPerson.computeIfAbsent(found.other().person(), person -> new ArrayList<>())
                        .add(found));
        return byPerson.values().stream().map(RegisterChecking::difference).toList();
    }

    private static RegisterDifference difference(List<RegisterChecks.Found> found) {
        RegisterChecks.Found first = found.getFirst();
        return new RegisterDifference(
                first.other().person(),
                first.number(),
                first.name(),
                found.stream()
                        .map(RegisterChecks.Found::other)
                        .sorted(Comparator.comparing((WrittenRow.Other other) ->
                                        other.position().value())
                                .thenComparing(WrittenRow.Other::field))
                        .map(other -> new RegisterDifference.Field(
                                other.position(), other.field(), other.kept(), other.decided()))
                        .toList(),
                first.anewAt(),
                first.anewBy());
    }

    /**
     * Has somebody decided anew from the events, which puts their rows right and tells everybody whom a decision concerns.
     *
     * @throws Refusal when they cannot be decided, or nothing was found about them that nobody has dealt with
     */
    @PreAuthorize("hasRole('HR')")
    public void decideAnew(PersonId person) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!checks.decidedAnew(person, SignedIn.current().person(), time.now())) {
                    throw new Refusal("clearance.check.refused.done");
                }
                events.publishEvent(new DecidedAnew(person));
                keeping.decideAfresh(person);
            });
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException failed) {
            LOG.error("person {} could not be decided anew", person.value(), failed);
            throw new Refusal("clearance.check.refused.undecided");
        }
    }
}
