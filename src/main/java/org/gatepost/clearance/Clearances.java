package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may take their post, decided afresh from the evidence each time it is asked. */
@Service
public class Clearances {

    private static final Logger LOG = LoggerFactory.getLogger(Clearances.class);

    private final Decisions decisions;
    private final DecisionsThen then;
    private final RegisterSweep sweep;
    private final Openers openers;
    private final CompanyTime time;

    Clearances(Decisions decisions, DecisionsThen then, RegisterSweep sweep, Openers openers, CompanyTime time) {
        this.decisions = decisions;
        this.then = then;
        this.sweep = sweep;
        this.openers = openers;
        this.time = time;
    }

    /**
     * Where whoever is signed in stands with each position they hold; an empty list when none requires anything. Nothing at
     * all when that cannot be decided, which is a fault of data or content and is logged.
     */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public Optional<List<Decided>> mine() {
        return decided(SignedIn.current().person());
    }

    /** Whether whoever is signed in holds a position that requires anything. */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public boolean areRequired() {
        return decisions.areAnyAbout(SignedIn.current().person());
    }

    /** Who can allow one more attempt to whoever is signed in, by name. */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public LocalizedText whoAllowsOneMore() {
        return openers.of(SignedIn.current().person());
    }

    /** Where somebody stands; nothing when that cannot be decided, which is a fault of data or content and is logged. */
    @PreAuthorize("hasRole('HR')")
    public Optional<List<Decided>> of(PersonId person) {
        return decided(person);
    }

    /**
     * What opens somebody's way to each position they hold; nothing where that cannot be decided. The caller sees to it that
     * whoever asks may see this person.
     */
    @PreAuthorize("hasAnyRole('HR', 'MANAGER')")
    public List<Onward> onward(PersonId person) {
        List<Decided> decided = decided(person).orElse(List.of());
        return decided.isEmpty() ? List.of() : onward(decided, openers.of(person));
    }

    private static List<Onward> onward(List<Decided> decided, LocalizedText helpers) {
        return decided.stream()
                .map(each -> new Onward(
                        each.id(), each.standing().wayOut(), each.standing().reason() instanceof Reason.Left, helpers))
                .toList();
    }

    /**
     * Where somebody stood at a moment with each position they held then: by the rule that was in force and what was known
     * then. For a moment still to come, by what is known now. Nothing when that cannot be decided, which is a fault of data or
     * content and is logged.
     */
    @PreAuthorize("hasRole('HR')")
    public Optional<List<DecidedThen>> at(PersonId person, Instant moment) {
        return Objects.requireNonNull(then.of(List.of(person), moment).get(person))
                .map(then::named);
    }

    /**
     * As {@link #at}, of many people at once, each for a moment of their own, without naming the evidence. The caller sees
     * to it that whoever asks may see these people.
     *
     * @throws org.springframework.dao.DataAccessException when the database cannot be asked
     */
    @PreAuthorize("hasAnyRole('HR', 'MANAGER')")
    public Map<Asked, Optional<List<DecidedThen>>> at(Collection<Asked> asked) {
        return then.of(asked);
    }

    private Optional<List<Decided>> decided(PersonId person) {
        try {
            return Optional.of(decisions.of(person, time.now()));
        } catch (RuntimeException failed) {
            LOG.error(
                    "the clearance of person {} could not be decided for somebody who looks at it",
                    person.value(),
                    failed);
            return Optional.empty();
        }
    }

    /**
     * Brings the register up to this moment, before a page shows a list of it. Costs one look-up when nothing is due; where time
     * or a choice has just changed many people, some are left to the sweep, and {@link #isRegisterBehind} until it has come to them.
     */
    @PreAuthorize("hasAnyRole('HR', 'MANAGER')")
    public void bringRegisterUpToDate() {
        sweep.decideSome();
    }

    /** The same of everybody, however long it takes: before a document is made of it. */
    @PreAuthorize("hasAnyRole('HR', 'MANAGER')")
    public void bringWholeRegisterUpToDate() {
        sweep.decideAll();
    }

    /** The same of one person alone. */
    @PreAuthorize("hasAnyRole('HR', 'MANAGER')")
    public void bringRegisterUpToDate(PersonId person) {
        sweep.decide(person);
    }

    /** Whether the sweep has not come to everybody yet whom time or a choice has changed; lists have those as undecided. */
    @PreAuthorize("hasAnyRole('HR', 'MANAGER')")
    public boolean isRegisterBehind() {
        return sweep.isBehind();
    }
}
