package org.gatepost.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody work without a pass for a while. One person of HR asks, another agrees; nobody does either for themselves,
 * and nothing is waived before both have.
 */
@Service
@PreAuthorize("hasRole('HR')")
public class Waiving {

    /** The most characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    /** The most days a waiver may hold. */
    public static final int MOST_DAYS = 366;

    /** The most that are shown at once. */
    public static final int MOST = 100;

    private final Turns turns;
    private final Staff staff;
    private final Waivers waivers;
    private final RegisterKeeping keeping;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Waiving(
            Turns turns,
            Staff staff,
            Waivers waivers,
            RegisterKeeping keeping,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.staff = staff;
        this.waivers = waivers;
        this.keeping = keeping;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** The person with this employee number. */
    public Optional<Person> person(String employeeNumber) {
        return staff.byNumber(employeeNumber);
    }

    /** The positions something can be waived for. */
    public List<PositionId> positionsOf(PersonId person) {
        return staff.positionsOf(person);
    }

    /** Every one a person was ever asked for, the newest first. */
    public List<WaiverEntry> of(PersonId person) {
        return waivers.of(person);
    }

    /** Those that wait for a second person, the oldest first, {@link #MOST} at most. */
    public List<WaiverEntry> waiting() {
        return waivers.waiting(time.now(), MOST);
    }

    /** How many wait that whoever is signed in may answer. */
    public int waitingForMe() {
        return waivers.waitingFor(me(), time.now());
    }

    /** Those that hold or are to hold, the first to end first, {@link #MOST} at most. */
    public List<WaiverEntry> agreed() {
        return waivers.agreed(time.now(), MOST);
    }

    /**
     * Asks for a waiver.
     *
     * @param first its first day; null for at once
     * @param last its last day, that day included, by the company's calendar
     * @throws Refusal when it is for the caller, its days are missing, over, in the wrong order or too many, there is no
     *     reason or too long a one, the person does not hold the position or has left by its first day, or one for it
     *     waits already
     */
    public WaiverId ask(
            PersonId person,
            @Nullable PositionId position,
            String reason,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        mustNotBeMe(person);
        LocalDate today = time.today();
        if (position == null) {
            throw new Refusal("clearance.waiver.refused.position");
        }
        if (last == null || last.isBefore(today)) {
            throw new Refusal("clearance.waiver.refused.last");
        }
        if (first != null && (first.isBefore(today) || first.isAfter(last))) {
            throw new Refusal("clearance.waiver.refused.first");
        }
        if (ChronoUnit.DAYS.between(first == null ? today : first, last) >= MOST_DAYS) {
            throw new Refusal("clearance.waiver.refused.long", MOST_DAYS);
        }
        String said = reason(reason);
        Instant now = time.now();
        Instant starts = first == null || first.equals(today)
                ? now
                : first.atStartOfDay(time.zone()).toInstant();
        // Not the next day's first moment: every list would name the day on which it holds no longer.
        Instant until = last.plusDays(1).atStartOfDay(time.zone()).toInstant().minusMillis(1);
        if (!starts.isBefore(until)) {
            throw new Refusal("clearance.waiver.refused.last");
        }
        return transaction.execute(status -> {
            turns.hold(person);
            if (!staff.positionsOf(person).contains(position)) {
                throw new Refusal("clearance.waiver.refused.position");
            }
            mustBeHere(person, starts);
            if (waivers.of(person).stream()
                    .anyMatch(each -> each.position().equals(position) && each.state(now) == WaiverState.WAITING)) {
                throw new Refusal("clearance.waiver.refused.waits");
            }
            WaiverId id = waivers.ask(person, position, said, starts, until, me(), now);
            events.publishEvent(new WaiverAct.Asked(id, person, position, starts, until));
            return id;
        });
    }

    /**
     * Agrees to a waiver; from then on, and not before its first day, it holds.
     *
     * @throws Refusal when the caller asked for it or it is for them, it does not wait any more, or the person has left
     */
    public void agree(WaiverId id) {
        answer(id, true, "");
    }

    /**
     * Refuses a waiver.
     *
     * @throws Refusal as {@link #agree}, and when there is no reason or too long a one
     */
    public void refuse(WaiverId id, String reason) {
        answer(id, false, reason(reason));
    }

    private void answer(WaiverId id, boolean agreed, String reason) {
        transaction.executeWithoutResult(status -> {
            WaiverEntry waiver = held(id);
            if (!waiver.canBeAnsweredBy(me())) {
                throw new Refusal("clearance.waiver.refused.second");
            }
            if (waiver.state(time.now()) != WaiverState.WAITING) {
                throw new Refusal("clearance.waiver.refused.meanwhile");
            }
            if (agreed) {
                mustBeHere(waiver.person(), time.now());
            }
            waivers.answer(waiver, agreed, reason, me(), time.now());
            events.publishEvent(new WaiverAct.Answered(id, waiver.person(), waiver.position(), agreed));
            keeping.decideChanged(waiver.person());
        });
    }

    /**
     * Ends a waiver before its time, or takes back one that nobody has answered. One person is enough: it clears nobody.
     *
     * @throws Refusal when it is the caller's own, it has ended already, or there is no reason or too long a one
     */
    public void end(WaiverId id, String reason) {
        String said = reason(reason);
        transaction.executeWithoutResult(status -> {
            WaiverEntry waiver = held(id);
            mustNotBeMe(waiver.person());
            if (!waiver.state(time.now()).canEnd()) {
                throw new Refusal("clearance.waiver.refused.meanwhile");
            }
            waivers.end(id, said, me(), time.now());
            events.publishEvent(new WaiverAct.Ended(id, waiver.person(), waiver.position()));
            keeping.decideChanged(waiver.person());
        });
    }

    /** Two people would else agree on what clears nobody, until somebody comes back and it does. */
    private void mustBeHere(PersonId person, Instant moment) {
        if (staff.absencesOf(List.of(person)).getOrDefault(person, List.of()).stream()
                .anyMatch(absence -> absence.holds(moment))) {
            throw new Refusal("clearance.waiver.refused.left");
        }
    }

    /** As it stands once nobody else can change it. */
    private WaiverEntry held(WaiverId id) {
        PersonId person = waivers.find(id).orElseThrow(Waiving::gone).person();
        turns.hold(person);
        return waivers.find(id).orElseThrow(Waiving::gone);
    }

    private static Refusal gone() {
        return new Refusal("clearance.waiver.refused.meanwhile");
    }

    private static String reason(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Refusal("clearance.waiver.refused.reason", LONGEST_REASON);
        }
        return said;
    }

    private static void mustNotBeMe(PersonId person) {
        if (person.equals(me())) {
            throw new Refusal("clearance.waiver.refused.own");
        }
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }
}
