package org.gatepost.people;

import java.util.EnumSet;
import java.util.Set;
import org.gatepost.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * How a person and an account come to be: for {@link Staffing}, {@link Setup} and the demo's code, never for views; it
 * asks nobody who is asking.
 */
@Component
public class AccountOpening {

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    AccountOpening(People people, Accounts accounts, Passwords passwords, ApplicationEventPublisher events) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    /** @throws Refusal when the employee number is taken */
    public PersonId hire(NewPerson person) {
        try {
            PersonId hired = people.add(person);
            events.publishEvent(new AccountEvent.Hired(hired));
            return hired;
        } catch (DuplicateKeyException e) {
            throw new Refusal("people.refusal.numberTaken", person.number());
        }
    }

    /** @throws Refusal when the person has an account, the user name is taken or the password is not good enough */
    public void open(Person person, NewAccount wanted, boolean mustChangePassword) {
        open(person, prepare(wanted, person.number(), person.name()), mustChangePassword);
    }

    /** For the demo, whose people have one password: hashing it for each would be most of the time a first start takes. */
    public CommonPassword common(String password) {
        return new CommonPassword(password, passwords.hash(password));
    }

    /**
     * As {@link #open(Person, NewAccount, boolean)}, without a hash of its own; the password need not be changed.
     *
     * @throws Refusal as there
     */
    public void open(Person person, NewAccount wanted, CommonPassword password) {
        check(wanted, person.number(), person.name());
        open(person, prepared(wanted, password.hashOf(wanted.initialPassword())), false);
    }

    /**
     * Checks and hashes the password, which may take long: where there is a transaction, before it.
     *
     * @param number the person's employee number
     * @throws Refusal when the user name or the password is not good enough
     */
    PreparedAccount prepare(NewAccount wanted, String number, String name) {
        check(wanted, number, name);
        return prepared(wanted, passwords.hash(wanted.initialPassword()));
    }

    private static void check(NewAccount wanted, String number, String name) {
        PasswordRule.check(
                wanted.initialPassword(), Username.of(wanted.username()).value(), number, name);
    }

    private static PreparedAccount prepared(NewAccount wanted, String passwordHash) {
        Set<Role> roles = EnumSet.of(Role.TRAINEE);
        roles.addAll(wanted.roles());
        return new PreparedAccount(Username.of(wanted.username()), roles, passwordHash);
    }

    /** @throws Refusal when the person has an account or the user name is taken */
    void open(Person person, PreparedAccount prepared, boolean mustChangePassword) {
        if (accounts.of(person.id()).isPresent()) {
            throw new Refusal("people.refusal.hasAccount", person.name());
        }
        try {
            accounts.add(Account.opened(
                    person.id(), prepared.username(), prepared.passwordHash(), prepared.roles(), mustChangePassword));
            events.publishEvent(new AccountEvent.Opened(person.id(), prepared.roles()));
        } catch (DuplicateKeyException e) {
            throw new Refusal(
                    "people.refusal.usernameTaken", prepared.username().value());
        }
    }
}
