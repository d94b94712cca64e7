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
     * Puts a record right where somebody wants it otherwise than they were shown it; the rest stays as it is now, also where
     * somebody else has put it right meanwhile.
     *
     * @param shown what they were shown
     * @param shownEmail the same of where the person reads mail; empty when nobody knew
     * @throws Refusal when it is one's own, what is to be put right has been changed meanwhile, the number is another's, or
     *     the day of hiring most likely a slip
     */
    public void correct(Person shown, String shownEmail, NewPerson right) {
        PersonId id = shown.id();
        if (SignedIn.current().person().equals(id)) {
            throw new Refusal("people.refusal.ownRecord");
        }
        HireCheck.ofDay(right.hiredOn(), time.today()).forEach(objection -> {
            throw objection;
        });
        try {
            transaction.executeWithoutResult(status -> write(shown, shownEmail, right));
        } catch (DuplicateKeyException taken) {
            throw new Refusal("people.refusal.numberTaken", right.number());
        }
    }

    private void write(Person shown, String shownEmail, NewPerson wanted) {
        PersonId id = shown.id();
        turns.hold(id);
        Person before = people.find(id).orElseThrow();
        String email = people.email(id);
        var right = new NewPerson(
                merged(Correction.Field.NUMBER, shown.number(), wanted.number(), before.number()),
                merged(Correction.Field.NAME, shown.name(), wanted.name(), before.name()),
                merged(Correction.Field.DEPARTMENT, shown.department(), wanted.department(), before.department()),
                merged(Correction.Field.HIRED_ON, shown.hiredOn(), wanted.hiredOn(), before.hiredOn()),
                merged(Correction.Field.EMAIL, shownEmail, wanted.email(), email));
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

    /** What a field is to say; refused when it says by now what neither whoever wants it otherwise was shown nor wants. */
    private static <T> T merged(Correction.Field field, T shown, T wanted, T now) {
        if (wanted.equals(shown)) {
            return now;
        }
        if (!now.equals(shown) && !now.equals(wanted)) {
            throw new Refusal("people.refusal.meanwhile." + field, now.toString());
        }
        return wanted;
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
