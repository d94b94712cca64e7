package org.gatepost.clearance;

import java.util.List;
import java.util.Optional;
import org.gatepost.exam.Evidence;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Change;
import org.gatepost.library.ChangedText;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What whoever is signed in was told has changed. While they sit an exam that has a pass nothing is told of what was said and is said
 * now, for that is what is asked; the cards are shut by the same rule.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class MyChanges {

    private final ChangeChoices choices;
    private final Changes changes;
    private final Evidence evidence;
    private final Library library;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    MyChanges(
            ChangeChoices choices,
            Changes changes,
            Library library,
            Evidence evidence,
            Turns turns,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.choices = choices;
        this.changes = changes;
        this.evidence = evidence;
        this.library = library;
        this.turns = turns;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** What they have not said they have read, the oldest first. */
    public List<ChangeChoice> unread() {
        return choices.unread(me());
    }

    /** What they were told or asked; nothing where they were not. */
    public Optional<ChangeChoice> one(ChoiceId choice) {
        return choices.of(me(), choice);
    }

    /** What they were asked to sit this exam about; nothing where they were not, and while they sit one. */
    public Optional<ChangeChoice> asked(ExamId exam) {
        return isSitting() ? Optional.empty() : choices.of(me(), exam);
    }

    /** Whether they sit an exam that has a pass. */
    public boolean isSitting() {
        return evidence.isSitting(me(), library, time.now());
    }

    /** What a fact or a lesson said and says now; of an item nothing, for it may be asked again, nor of any while they sit an exam. */
    public List<ChangedText> words(ChangeChoice told, Change change) {
        boolean isTold = choices.of(me(), told.id()).stream()
                .anyMatch(found -> found.changes().contains(change));
        return isTold && change.subject() != Change.Subject.ITEM && !isSitting() ? changes.words(change) : List.of();
    }

    public boolean isRead(ChoiceId choice) {
        return choices.isRead(choice, me());
    }

    /**
     * Says that they have read it; saying it twice changes nothing.
     *
     * @throws Refusal when they were not told
     */
    public void confirm(ChoiceId choice) {
        PersonId me = me();
        transaction.executeWithoutResult(status -> {
            turns.hold(me);
            if (choices.of(me, choice).isEmpty()) {
                throw new Refusal("clearance.change.refused.notTold");
            }
            if (!choices.isRead(choice, me)) {
                choices.read(choice, me, time.now());
                events.publishEvent(new ChangeAct.Read(choice, me));
            }
        });
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }
}
