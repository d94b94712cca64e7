package org.gatepost.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks attempts again by items that were corrected. What was marked stays; a result is added and counts from then on. A
 * pass that would fall does not: {@link RegradeCases}.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'HR')")
public class Regrading {

    /** The most rows of one page. */
    public static final int MOST = 200;

    /** The most regrades done that are listed. */
    public static final int MOST_PAST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Regrading.class);

    private final Rehearsing rehearsing;
    private final CorrectedItems corrected;
    private final DueRegrades due;
    private final SecondMarking marking;
    private final Regrades regrades;
    private final Bank bank;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Regrading(
            Rehearsing rehearsing,
            CorrectedItems corrected,
            DueRegrades due,
            SecondMarking marking,
            Regrades regrades,
            Bank bank,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.rehearsing = rehearsing;
        this.corrected = corrected;
        this.due = due;
        this.marking = marking;
        this.regrades = regrades;
        this.bank = bank;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** The corrected items by which some mark would change or cannot be given, in the order of the bank. */
    public List<CorrectedItem> corrected() {
        return corrected.all();
    }

    /** What the dry runs of all corrected items said together a few minutes ago at most; nothing where that is not known. */
    public Optional<RegradesDue> due() {
        return due.lately();
    }

    /** The regrades done, the newest first, {@link #MOST_PAST} at most. */
    public List<PastRegrade> past() {
        return regrades.past(MOST_PAST).stream()
                .map(past -> new PastRegrade(
                        past.to(),
                        bank.item(past.to()).prompt().stem(),
                        past.by(),
                        past.at(),
                        past.marked(),
                        past.waiting()))
                .toList();
    }

    /** Whether there is such an item. */
    public boolean knows(ItemId item) {
        return bank.newest(item).isPresent();
    }

    /**
     * What marking by an item as it is today would do. Changes nothing.
     *
     * @param only the rows wanted; null for all that do not stay as they are
     * @param limit at most {@link #MOST}
     * @throws IllegalArgumentException when there is no such item
     */
    public Rehearsal rehearse(ItemId item, @Nullable RegradeEffect only, int offset, int limit) {
        if (limit < 0 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException("%d rows from %d".formatted(limit, offset));
        }
        var counting = new RegradeCounts.Counting();
        List<RegradeChange> rows = new ArrayList<>();
        int[] matching = {0};
        Remarking by = rehearsing.run(bank.revisionOf(item), change -> {
            counting.add(change.effect());
            if (only == null ? change.effect() != RegradeEffect.UNCHANGED : change.effect() == only) {
                if (matching[0] >= offset && rows.size() < limit) {
                    rows.add(change);
                }
                matching[0]++;
            }
        });
        return new Rehearsal(
                by.revision(),
                by.earlier().keySet().stream()
                        .sorted()
                        .map(number -> new ItemRevision(item, number))
                        .toList(),
                by.item().prompt().stem(),
                Correction.between(by.earlier().values(), by.item()),
                counting.counts(),
                matching[0],
                rows);
    }

    /**
     * Does what was rehearsed, each attempt in a transaction of its own. Applying again changes nothing.
     *
     * @param to the revision that was rehearsed
     * @param seen what the rehearsal said
     * @throws Refusal when a rehearsal would say something else now
     */
    @PreAuthorize("hasRole('TRAINER')")
    public Regraded apply(ItemRevision to, RegradeCounts seen) {
        if (!bank.revisionOf(to.item()).equals(to)) {
            throw new Refusal("exam.regrade.refused.otherwise");
        }
        var counting = new RegradeCounts.Counting();
        List<RegradeChange> plan = new ArrayList<>();
        Remarking remarking = rehearsing.run(to, change -> {
            counting.add(change.effect());
            if (change.effect().changes()) {
                plan.add(change);
            }
        });
        if (!counting.counts().equals(seen)) {
            throw new Refusal("exam.regrade.refused.otherwise");
        }
        try {
            return apply(plan, remarking);
        } finally {
            due.forget();
        }
    }

    private Regraded apply(List<RegradeChange> plan, Remarking remarking) {
        PersonId by = SignedIn.current().person();
        @Nullable RegradeId regrade = null;
        int marked = 0;
        int toDecide = 0;
        for (RegradeChange change : plan) {
            @Nullable RegradeId done = applyAlone(change, remarking, regrade, by);
            if (done != null) {
                regrade = done;
                if (change.effect() == RegradeEffect.FALLS) {
                    toDecide++;
                } else {
                    marked++;
                }
            }
        }
        return new Regraded(marked, toDecide, plan.size() - marked - toDecide);
    }

    private RegradeId begin(ItemRevision to, PersonId by) {
        events.publishEvent(new ExamAct.RegradeApplied(to));
        return regrades.add(to, by, time.now());
    }

    /** One attempt that cannot be marked must not keep the others from it. */
    private @Nullable RegradeId applyAlone(
            RegradeChange change, Remarking remarking, @Nullable RegradeId regrade, PersonId by) {
        // Written with the first attempt that is done, so that a regrade that did nothing leaves no row.
        Supplier<RegradeId> asked = () -> regrade != null ? regrade : begin(remarking.revision(), by);
        try {
            return transaction.execute(
                    status -> marking.apply(change, remarking, asked).orElse(null));
        } catch (RuntimeException failed) {
            LOG.error("attempt {} could not be marked by {}", change.attempt().value(), remarking.revision(), failed);
            return null;
        }
    }
}
