package org.gatepost.exam;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives people more time in exams they will start, and takes it back. Nobody does so for themselves. */
@Service
@PreAuthorize("hasRole('HR')")
public class Accommodating {

    /** The most characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    private final Staff staff;
    private final Accommodations accommodations;
    private final Library library;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Accommodating(
            Staff staff,
            Accommodations accommodations,
            Library library,
            Turns turns,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.staff = staff;
        this.accommodations = accommodations;
        this.library = library;
        this.turns = turns;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** The person with this employee number. */
    public Optional<Person> person(String employeeNumber) {
        return staff.byNumber(employeeNumber);
    }

    /** Every one a person ever had, the newest first. */
    public List<Accommodation> of(PersonId person) {
        return accommodations.of(person);
    }

    /**
     * Grants more time.
     *
     * @param exam null for every exam
     * @throws Refusal when it is for the caller, gives nothing, gives too much, or has no reason
     */
    public void grant(PersonId person, @Nullable ExamId exam, int timePercent, int extraMinutes, String reason) {
        mustNotBeMe(person);
        if (timePercent < Accommodation.LEAST_PERCENT
                || timePercent > Accommodation.MOST_PERCENT
                || extraMinutes < 0
                || extraMinutes > Accommodation.MOST_MINUTES) {
            throw new Refusal(
                    "exam.refused.timeRange",
                    Accommodation.LEAST_PERCENT,
                    Accommodation.MOST_PERCENT,
                    Accommodation.MOST_MINUTES);
        }
        if (timePercent == Accommodation.LEAST_PERCENT && extraMinutes == 0) {
            throw new Refusal("exam.refused.noMoreTime");
        }
        if (exam != null && library.blueprint(exam).isEmpty()) {
            throw new NoSuchExam();
        }
        String said = reason(reason);
        transaction.executeWithoutResult(status -> {
            turns.hold(person);
            accommodations.add(
                    person,
                    exam,
                    timePercent,
                    extraMinutes,
                    said,
                    SignedIn.current().person(),
                    time.now());
            events.publishEvent(new ExamAct.AccommodationGranted(person, exam, timePercent, extraMinutes));
        });
    }

    /**
     * Ends one; attempts that are open keep their time.
     *
     * @throws Refusal when it is the caller's own, or the person has no such one any more
     */
    public void end(PersonId person, AccommodationId id) {
        mustNotBeMe(person);
        transaction.executeWithoutResult(status -> {
            turns.hold(person);
            if (!accommodations.end(person, id, SignedIn.current().person(), time.now())) {
                throw new Refusal("exam.refused.accommodationEnded");
            }
            events.publishEvent(new ExamAct.AccommodationEnded(person, id));
        });
    }

    static void mustNotBeMe(PersonId person) {
        if (person.equals(SignedIn.current().person())) {
            throw new Refusal("exam.refused.ownTime");
        }
    }

    /** @throws Refusal when nothing is said, or too much */
    static String reason(String reason) {
        String said = reason.strip();
        if (said.isEmpty()) {
            throw new Refusal("exam.refused.noReason");
        }
        if (said.length() > LONGEST_REASON) {
            throw new Refusal("exam.refused.longReason", LONGEST_REASON);
        }
        return said;
    }
}
