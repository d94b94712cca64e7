package org.gatepost.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hiring people, opening and closing their accounts, giving and taking positions. HR does it for trainees; whoever may
 * do more than a trainee is an administrator's business, so that nobody can raise themselves. Passwords are hashed before
 * the transaction begins: whoever has to wait for that holds no connection.
 */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'HR')")
public class Staffing {

    private final People people;
    private final Accounts accounts;
    private final Holdings holdings;
    private final AccountOpening opening;
    private final HireCheck check;
    private final Passwords passwords;
    private final Appointments appointments;
    private final Turns turns;
    private final Leavings leavings;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Staffing(
            People people,
            Accounts accounts,
            Holdings holdings,
            AccountOpening opening,
            HireCheck check,
            Passwords passwords,
            Appointments appointments,
            Turns turns,
            Leavings leavings,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.people = people;
        this.accounts = accounts;
        this.holdings = holdings;
        this.opening = opening;
        this.check = check;
        this.passwords = passwords;
        this.appointments = appointments;
        this.turns = turns;
        this.leavings = leavings;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Hires somebody, with an account and positions from the first day if they are to have them; all or nothing.
     *
     * @throws Refusal when the number or the user name is taken, the day of hiring most likely a slip, the password weak, a
     *     position unknown, or a role asked for that only an administrator gives
     */
    public PersonId hire(NewPerson newcomer, @Nullable NewAccount account, Collection<PositionId> positions) {
        ofDay(newcomer.hiredOn()).forEach(objection -> {
            throw objection;
        });
        PreparedAccount prepared = account == null ? null : prepare(account, newcomer.number(), newcomer.name());
        return Objects.requireNonNull(transaction.execute(status -> {
            PersonId person = opening.hire(newcomer);
            if (prepared != null) {
                open(person, prepared);
            }
            positions.forEach(position -> give(person, position));
            return person;
        }));
    }

    /**
     * Everything for which {@link #hire} would be refused as things stand, so that a form can say it all at once. Texts
     * come as they were typed. A day of hiring that is most likely a slip is among them.
     */
    public List<Refusal> objections(
            String number,
            String name,
            String department,
            @Nullable LocalDate hiredOn,
            String email,
            @Nullable NewAccount account) {
        List<Refusal> all = new ArrayList<>(check.ofPerson(number, name, department));
        if (hiredOn != null) {
            all.addAll(ofDay(hiredOn));
        }
        if (EmailAddress.isUnfit(email)) {
            all.add(new Refusal("people.refusal.email"));
        }
        if (account != null) {
            all.addAll(check.ofAccount(account, number, name));
        }
        return all;
    }

    /** What speaks against this day of hiring, on the company's calendar. */
    private List<Refusal> ofDay(LocalDate hiredOn) {
        return HireCheck.ofDay(hiredOn, time.today());
    }

    /** Everything for which {@link #openAccount} would be refused as things stand. */
    public List<Refusal> objections(PersonId person, NewAccount account) {
        Person known = people.find(person).orElseThrow();
        return check.ofAccount(account, known.number(), known.name());
    }

    /** An initial password to hand over: random, easy to read aloud and to type on a phone. */
    public String suggestPassword() {
        return InitialPassword.random();
    }

    /**
     * Opens an account whose password must be changed at the first sign-in.
     *
     * @throws Refusal when the person has one or has left, the user name is taken, the password weak, or a role asked for
     *     that only an administrator gives
     */
    public void openAccount(PersonId person, NewAccount account) {
        Person known = people.find(person).orElseThrow();
        PreparedAccount prepared = prepare(account, known.number(), known.name());
        transaction.executeWithoutResult(status -> open(person, prepared));
    }

    private PreparedAccount prepare(NewAccount account, String number, String name) {
        if (!account.roles().stream().allMatch(Role.TRAINEE::equals)) {
            onlyAnAdministrator();
        }
        return opening.prepare(account, number, name);
    }

    private void open(PersonId person, PreparedAccount prepared) {
        mustNotBeAway(person);
        opening.open(people.find(person).orElseThrow(), prepared, true);
    }

    /**
     * Gives a position; without effect when the person holds it. Publishes {@link PositionHeld}.
     *
     * @throws Refusal when there is no such position
     */
    @Transactional
    public void give(PersonId person, PositionId position) {
        appointments.give(person, position);
    }

    /** Takes a position; without effect when the person does not hold it. Publishes {@link PositionGivenUp}. */
    @Transactional
    public void take(PersonId person, PositionId position) {
        turns.hold(person);
        var now = time.now();
        if (holdings.end(person, position, now)) {
            events.publishEvent(new PositionGivenUp(person, position, now));
        }
    }

    /** Lets somebody who was locked out after wrong passwords try again. */
    @Transactional
    public void unlock(PersonId person) {
        accounts.unlock(within(person).person());
        events.publishEvent(new AccountEvent.Unlocked(person));
    }

    /**
     * Gives an account a new initial password, which its person must change; ends their sessions.
     *
     * @throws Refusal when the password is weak or the account one's own, whose password is changed with the old one
     */
    public void resetPassword(PersonId person, String initialPassword) {
        Account account = within(person);
        notOneself(person);
        PasswordRule.check(
                initialPassword,
                new Username(account.username()),
                people.find(person).orElseThrow());
        String hash = passwords.hash(initialPassword);
        transaction.executeWithoutResult(
                // Asked again, for the account may have been raised meanwhile.
                status -> {
                    accounts.password(within(person).person(), hash, true);
                    events.publishEvent(new AccountEvent.PasswordReset(person));
                });
    }

    /**
     * Closes an account; ends its sessions.
     *
     * @throws Refusal when it is one's own or the last open administrator's
     */
    @Transactional
    public void disable(PersonId person) {
        Account account = within(person);
        notOneself(person);
        if (account.roles().contains(Role.ADMIN)) {
            notTheLastAdministrator(account);
        }
        accounts.enabled(person, false);
        if (account.enabled()) {
            events.publishEvent(new AccountEvent.Closed(person));
        }
    }

    /**
     * Opens a closed account again.
     *
     * @throws Refusal when its person has left and is not back
     */
    @Transactional
    public void enable(PersonId person) {
        Account account = within(person);
        mustNotBeAway(person);
        accounts.enabled(person, true);
        if (!account.enabled()) {
            events.publishEvent(new AccountEvent.Reopened(person));
        }
    }

    /**
     * Sets what an account may do, besides being a trainee's; ends its sessions.
     *
     * @throws Refusal when it is one's own, so that nobody raises themselves, or would leave nobody to administer
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void giveRoles(PersonId person, Set<Role> roles) {
        Account account = within(person);
        notOneself(person);
        Set<Role> all = EnumSet.of(Role.TRAINEE);
        all.addAll(roles);
        if (account.roles().contains(Role.ADMIN) && !all.contains(Role.ADMIN)) {
            notTheLastAdministrator(account);
        }
        accounts.roles(person, all);
        if (!all.equals(account.roles())) {
            events.publishEvent(new AccountEvent.RolesChanged(person, account.roles(), all));
        }
    }

    /** The account, if the person acting may manage it. */
    private Account within(PersonId person) {
        Account account = accounts.of(person).orElseThrow(() -> new Refusal("people.refusal.noAccount"));
        if (!account.roles().equals(Set.of(Role.TRAINEE))) {
            onlyAnAdministrator();
        }
        return account;
    }

    private void mustNotBeAway(PersonId person) {
        if (leavings.isAway(person, time.now())) {
            throw new Refusal("people.refusal.hasLeft");
        }
    }

    private void notTheLastAdministrator(Account account) {
        if (account.enabled() && accounts.openWith(Role.ADMIN) <= 1) {
            throw new Refusal("people.refusal.lastAdministrator");
        }
    }

    private static void onlyAnAdministrator() {
        if (!SignedIn.current().is(Role.ADMIN)) {
            throw new Refusal("people.refusal.onlyAdministrator");
        }
    }

    private static void notOneself(PersonId person) {
        if (SignedIn.current().person().equals(person)) {
            throw new Refusal("people.refusal.ownAccount");
        }
    }
}
