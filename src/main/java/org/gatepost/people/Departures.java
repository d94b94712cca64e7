package org.gatepost.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who leaves the company, from the beginning of a day that is over, today or to come, and who is back. What they did
 * before is kept.
 */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'HR')")
public class Departures {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    private static final int DAYS_AHEAD = 366;

    private final Leavings leavings;
    private final LeavingDone done;
    private final People people;
    private final Accounts accounts;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;

    Departures(
            Leavings leavings,
            LeavingDone done,
            People people,
            Accounts accounts,
            Turns turns,
            ApplicationEventPublisher events,
            CompanyTime time) {
        this.leavings = leavings;
        this.done = done;
        this.people = people;
        this.accounts = accounts;
        this.turns = turns;
        this.events = events;
        this.time = time;
    }

    /** Everything for which {@link #leaves} would be refused as things stand; of the day only when there is one. */
    public List<Refusal> objections(PersonId person, @Nullable LocalDate day, String reason) {
        List<Refusal> all = new ArrayList<>();
        if (day != null) {
            ofDay(person, day).ifPresent(all::add);
        }
        if (Texts.isUnfit(reason, LONGEST_REASON)) {
            all.add(new Refusal("people.refusal.leavingReason", LONGEST_REASON));
        }
        return all;
    }

    /** Everything for which {@link #comesBack} would be refused as things stand. */
    public List<Refusal> objections(PersonId person, LocalDate back) {
        return open(person).flatMap(leaving -> ofReturn(leaving, back)).stream().toList();
    }

    /** Every time it was said that somebody leaves, the newest first, also where they were back or it was taken back. */
    public List<Leaving> of(PersonId person) {
        return leavings.of(person);
    }

    /**
     * Says that somebody leaves: from the beginning of that day on they are cleared for nothing, whoever asks, also of a
     * moment that is over by now. When the day has come their account is closed and what they sit is ended without
     * counting.
     *
     * @throws Refusal when it is oneself, an administrator and the caller is none, somebody of whom it has been said
     *     already, or day or reason are not fit
     */
    @Transactional
    public void leaves(PersonId person, LocalDate day, String reason) {
        mayDecideOf(person);
        String said = Texts.required(reason, LONGEST_REASON, "people.refusal.leavingReason");
        turns.hold(person);
        if (open(person).isPresent()) {
            throw new Refusal("people.refusal.leavesAlready");
        }
        ofDay(person, day).ifPresent(objection -> {
            throw objection;
        });
        Instant now = time.now();
        leavings.add(person, day, start(day), said, SignedIn.current().person(), now);
        events.publishEvent(new AccountEvent.Left(person, day));
        done.doWhatIsDue(person);
        events.publishEvent(new PresenceChanged(person));
    }

    /**
     * Says that somebody who leaves or has left is back from a day on; on the day of leaving, that they were never gone. Their
     * account is opened again if it was the leaving that closed it; for what they are cleared the gate decides by what is
     * still valid.
     *
     * @throws Refusal when it is oneself, an administrator and the caller is none, nobody who leaves, or the day is not fit
     */
    @Transactional
    public void comesBack(PersonId person, LocalDate day) {
        mayDecideOf(person);
        turns.hold(person);
        Leaving leaving = open(person).orElseThrow(() -> new Refusal("people.refusal.leavesNot"));
        ofReturn(leaving, day).ifPresent(objection -> {
            throw objection;
        });
        leavings.back(leaving, day, start(day), SignedIn.current().person(), time.now());
        events.publishEvent(new AccountEvent.CameBack(person, day));
        reopen(leaving);
        events.publishEvent(new PresenceChanged(person));
    }

    /** An account that was closed for another reason stays closed: who may open that, {@link Staffing} says. */
    private void reopen(Leaving leaving) {
        PersonId person = leaving.person();
        accounts.of(person)
                .filter(account -> !account.enabled() && leavings.closedAccount(leaving))
                .filter(account -> !leavings.isAway(person, time.now()))
                .ifPresent(account -> {
                    accounts.enabled(person, true);
                    events.publishEvent(new AccountEvent.Reopened(person));
                });
    }

    private Optional<Leaving> open(PersonId person) {
        return leavings.last(person).filter(Leaving::isOpen);
    }

    private Optional<Refusal> ofDay(PersonId person, LocalDate day) {
        LocalDate hired = people.find(person).orElseThrow().hiredOn();
        LocalDate earliest =
                leavings.lastBack(person).filter(back -> back.isAfter(hired)).orElse(hired);
        LocalDate latest = time.today().plusDays(DAYS_AHEAD);
        return day.isBefore(earliest) || day.isAfter(latest)
                ? Optional.of(new Refusal("people.refusal.leavingDay", earliest.toString(), latest.toString()))
                : Optional.empty();
    }

    /** A day to come only where nobody has gone yet: then that they leave is taken back. */
    private Optional<Refusal> ofReturn(Leaving leaving, LocalDate day) {
        LocalDate today = time.today();
        return day.isBefore(leaving.leftOn()) || (day.isAfter(today) && !day.equals(leaving.leftOn()))
                ? Optional.of(
                        new Refusal("people.refusal.returnDay", leaving.leftOn().toString(), today.toString()))
                : Optional.empty();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    private void mayDecideOf(PersonId person) {
        SignedIn me = SignedIn.current();
        if (me.person().equals(person)) {
            throw new Refusal("people.refusal.ownLeaving");
        }
        boolean administrator = accounts.of(person)
                .filter(account -> account.roles().contains(Role.ADMIN))
                .isPresent();
        if (administrator && !me.is(Role.ADMIN)) {
            throw new Refusal("people.refusal.administratorLeaves");
        }
    }
}
