package org.gatepost.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts right what was written wrongly of somebody who has been hired. What was issued with the old words keeps them. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'HR')")
public class PersonRecords {

    private final People people;
    private final Corrections corrections;
    private final HireCheck check;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    PersonRecords(
            People people,
            Corrections corrections,
            HireCheck check,
            Turns turns,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.people = people;
        this.corrections = corrections;
        this.check = check;
        this.turns = turns;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** What was ever put right in somebody's record, the newest first. */
    public List<Correction> of(PersonId person) {
        return corrections.of(person);
    }

    /** Where somebody reads mail; empty when nobody knows. */
    public String emailOf(PersonId person) {
        return people.email(person);
    }

    /**
     * Everything for which {@link #correct} would be refused as things stand, so that a form can say it all at once. Texts
     * come as they were typed.
     */
    public List<Refusal> objections(
            PersonId person, String number, String name, String department, @Nullable LocalDate hiredOn, String email) {
        List<Refusal> all = new ArrayList<>(check.ofPerson(person, number, name, department));
        if (hiredOn != null) {
            all.addAll(HireCheck.ofDay(hiredOn, time.today()));
        }
        if (EmailAddress.isUnfit(email)) {
            all.add(new Refusal("people.refusal.email"));
        }
        return all;
    }

    /**
     * Puts a record right; what is the same as before changes nothing.
     *
     * @throws Refusal when it is one's own, the number is another's, or the day of hiring most likely a slip
     */
    public void correct(PersonId id, NewPerson right) {
        if (SignedIn.current().person().equals(id)) {
            throw new Refusal("people.refusal.ownRecord");
        }
        HireCheck.ofDay(right.hiredOn(), time.today()).forEach(objection -> {
            throw objection;
        });
        try {
            transaction.executeWithoutResult(status -> write(id, right));
        } catch (DuplicateKeyException taken) {
            throw new Refusal("people.refusal.numberTaken", right.number());
        }
    }

    private void write(PersonId id, NewPerson right) {
        turns.hold(id);
        Person before = people.find(id).orElseThrow();
        String email = people.email(id);
        if (people.byNumber(right.number())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw new Refusal("people.refusal.numberTaken", right.number());
        }
        people.correct(id, right);
        note(id, Correction.Field.NUMBER, before.number(), right.number());
        note(id, Correction.Field.NAME, before.name(), right.name());
        note(id, Correction.Field.DEPARTMENT, before.department(), right.department());
        note(
                id,
                Correction.Field.HIRED_ON,
                before.hiredOn().toString(),
                right.hiredOn().toString());
        note(id, Correction.Field.EMAIL, email, right.email());
    }

    private void note(PersonId person, Correction.Field field, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        long row =
                corrections.add(person, field, before, after, SignedIn.current().person(), time.now());
        events.publishEvent(new AccountEvent.Corrected(person, field, before, after, row));
    }
}
