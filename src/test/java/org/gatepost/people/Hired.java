package org.gatepost.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People in a database, for tests of other rooms. */
public final class Hired {

    private final JdbcClient jdbc;

    public Hired(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Staff staff() {
        return new Staff(new People(jdbc), new Holdings(jdbc), new Leavings(jdbc));
    }

    public Turns turns() {
        return new Turns(new People(jdbc));
    }

    public Crew crew() {
        return new Crew(jdbc, new People(jdbc));
    }

    /** Opens an account that nobody can sign in to, with these roles besides a trainee's. */
    public void openAccount(PersonId person, Role... roles) {
        Set<Role> all = EnumSet.of(Role.TRAINEE);
        all.addAll(List.of(roles));
        new Accounts(jdbc).add(Account.opened(person, new Username("user" + person.value()), "none", all, false));
    }

    /** Where somebody reads mail, and in which language they want it; null when they never chose one. */
    public void reads(PersonId person, String email, @Nullable Locale language) {
        jdbc.sql("update person set email = ? where id = ?")
                .params(email, person.value())
                .update();
        if (language != null) {
            new People(jdbc).choose(person, language);
        }
    }

    /** Hires somebody who holds these positions from the beginning. */
    public PersonId person(String number, String... positions) {
        PersonId person = new People(jdbc).add(new NewPerson(number, "Test " + number, "Service", LocalDate.EPOCH));
        for (String position : positions) {
            new Holdings(jdbc).begin(person, new PositionId(position), Instant.EPOCH);
        }
        return person;
    }

    /** Hires somebody who holds nothing. */
    public PersonId person(String number, String name, String department, LocalDate hiredOn) {
        return new People(jdbc).add(new NewPerson(number, name, department, hiredOn));
    }

    /** Gives keys to be found and sorted by to people who were put into the table without. */
    public void keepNames() {
        new NameKeeping(jdbc, new People(jdbc)).keepAll();
    }

    /** Gives somebody a position they do not hold; nobody is told. */
    public PositionHeld give(PersonId person, String position, Instant at) {
        var id = new PositionId(position);
        new Holdings(jdbc).begin(person, id, at);
        return new PositionHeld(person, id, at);
    }

    /** Leaves the company. */
    public PresenceChanged leave(PersonId person, Instant from) {
        new Leavings(jdbc).add(person, LocalDate.ofInstant(from, ZoneOffset.UTC), from, "moved away", person, from);
        return new PresenceChanged(person);
    }

    /** Comes back. */
    public PresenceChanged comeBack(PersonId person, Instant from) {
        var leavings = new Leavings(jdbc);
        leavings.back(
                leavings.last(person).orElseThrow(), LocalDate.ofInstant(from, ZoneOffset.UTC), from, person, from);
        return new PresenceChanged(person);
    }

    /** Takes a position; nobody is told. */
    public PositionGivenUp take(PersonId person, String position, Instant at) {
        var id = new PositionId(position);
        new Holdings(jdbc).end(person, id, at);
        return new PositionGivenUp(person, id, at);
    }
}
