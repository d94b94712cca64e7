package org.gatepost.exam;

import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes that a regrade would have taken. Each waits for a person who neither applied the regrade nor is whose pass it
 * is, and who says why.
 */
@Service
@PreAuthorize("hasRole('HR')")
public class RegradeCases {

    /** The most cases shown at once. */
    public static final int MOST = 100;

    private static final int LONGEST_REASON = 1000;

    private final Regrades regrades;
    private final Rehearsing rehearsing;
    private final SecondMarking marking;
    private final Bank bank;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    RegradeCases(
            Regrades regrades,
            Rehearsing rehearsing,
            SecondMarking marking,
            Bank bank,
            Library library,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.regrades = regrades;
        this.rehearsing = rehearsing;
        this.marking = marking;
        this.bank = bank;
        this.library = library;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** How many wait. */
    public int count() {
        return regrades.countOpen();
    }

    /** Those that wait, the oldest first, {@link #MOST} at most. */
    public List<RegradeCase> open() {
        return regrades.open(MOST).stream().map(this::shown).toList();
    }

    /**
     * Upholds or withdraws a pass. Withdrawing adds the result, and the gate decides in the same transaction.
     *
     * @param seen the case as it was shown
     * @param reason in words of the person who decides, not empty, at most 1,000 characters
     * @throws Refusal when the case was decided or its attempt marked meanwhile, when there is no reason, or when the
     *     person may not decide it
     */
    public void decide(RegradeCase seen, CaseDecision decision, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("exam.regrade.refused.reason", LONGEST_REASON);
        }
        transaction.executeWithoutResult(status -> {
            AttemptRow held =
                    marking.hold(seen.change()).orElseThrow(() -> new Refusal("exam.regrade.refused.meanwhile"));
            Regrades.OpenCase open = regrades.open(seen.id())
                    .filter(found -> found.mark().attempt().equals(held.id()))
                    .orElseThrow(() -> new Refusal("exam.regrade.refused.meanwhile"));
            if (!mayDecide(open)) {
                throw new Refusal("exam.regrade.refused.own");
            }
            regrades.decide(open.id(), decision, why, SignedIn.current().person(), time.now());
            events.publishEvent(
                    new ExamAct.RegradeDecided(held.id(), held.person(), held.exam(), open.to(), decision, why));
            if (decision == CaseDecision.WITHDRAWN) {
                Remarking remarking = remarking(open);
                marking.append(held, change(open, remarking), remarking, open.regrade());
            }
        });
    }

    private static boolean mayDecide(Regrades.OpenCase open) {
        PersonId deciding = SignedIn.current().person();
        return !deciding.equals(open.appliedBy())
                && !deciding.equals(open.mark().person());
    }

    private RegradeCase shown(Regrades.OpenCase open) {
        return new RegradeCase(
                open.id(),
                open.to(),
                bank.item(open.to()).prompt().stem(),
                open.appliedByName(),
                open.appliedAt(),
                change(open, remarking(open)),
                mayDecide(open));
    }

    private RegradeChange change(Regrades.OpenCase open, Remarking remarking) {
        return Rehearsing.change(
                remarking,
                open.mark(),
                library.blueprint(open.mark().exam(), open.mark().blueprintRevision()));
    }

    private Remarking remarking(Regrades.OpenCase open) {
        return rehearsing.remarking(open.to(), List.of(open.mark().mark().item().revision()));
    }
}
