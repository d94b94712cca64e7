package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the day has come on which somebody leaves, their account is closed, once, by whichever node looks first. */
@BothDatabases
class LeavingSweepTests {

    private static final Duration TO_THE_DAY = Duration.ofDays(3);

    private final TestDatabase database;
    private final Leavings leavings;
    private final Accounts accounts;
    private final Hired people;
    private final MovableClock clock = MovableClock.atNoon();
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private PersonId lin = new PersonId(0);
    private PersonId hr = new PersonId(0);

    LeavingSweepTests(TestDatabase database) {
        this.database = database;
        JdbcClient jdbc = database.jdbc();
        leavings = new Leavings(jdbc);
        accounts = new Accounts(jdbc);
        people = new Hired(jdbc);
    }

    @BeforeEach
    void hire() {
        lin = people.person("S1");
        hr = people.person("S2");
        people.openAccount(lin);
        people.openAccount(hr, Role.HR);
    }

    @Test
    void closesTheAccountWhenTheDayHasComeAndNotBefore() {
        leavesInThreeDays(lin);
        node().look();
        assertThat(isOpen(lin)).isTrue();
        clock.forward(TO_THE_DAY);
        node().look();
        assertThat(isOpen(lin)).isFalse();
        assertThat(events).containsExactly(new AccountEvent.Closed(lin), new PersonLeft(lin, hr, clock.instant()));
        assertThat(leavings.closedAccount(leavings.last(lin).orElseThrow())).isTrue();
    }

    @Test
    void doesItOnceWhileTwoNodesLook() {
        leavesInThreeDays(lin);
        clock.forward(TO_THE_DAY);
        Callable<Object> looking = () -> {
            node().look();
            return "looked";
        };
        assertThat(Together.run(List.of(looking, looking, looking))).containsOnly("looked");
        assertThat(events).containsExactly(new AccountEvent.Closed(lin), new PersonLeft(lin, hr, clock.instant()));
    }

    @Test
    void leavesTheAccountOfTheLastAdministratorOpen() {
        PersonId last = people.person("S3");
        people.openAccount(last, Role.ADMIN);
        leavesInThreeDays(last);
        clock.forward(TO_THE_DAY);
        node().look();
        assertThat(isOpen(last)).isTrue();
        assertThat(events).containsExactly(new PersonLeft(last, hr, clock.instant()));
    }

    @Test
    void takesNoCreditForAnAccountThatWasClosedBefore() {
        leavesInThreeDays(lin);
        accounts.enabled(lin, false);
        clock.forward(TO_THE_DAY);
        node().look();
        assertThat(isOpen(lin)).isFalse();
        assertThat(leavings.closedAccount(leavings.last(lin).orElseThrow())).isFalse();
        assertThat(events).containsExactly(new PersonLeft(lin, hr, clock.instant()));
    }

    private void leavesInThreeDays(PersonId person) {
        LocalDate day = clock.companyTime().today().plusDays(TO_THE_DAY.toDays());
        leavings.add(
                person, day, day.atStartOfDay(MovableClock.ZONE).toInstant(), "end of contract", hr, clock.instant());
    }

    private boolean isOpen(PersonId person) {
        return accounts.of(person).orElseThrow().enabled();
    }

    private LeavingSweep node() {
        var done = new LeavingDone(leavings, accounts, people.turns(), events::add, clock.companyTime());
        return new LeavingSweep(leavings, done, clock.companyTime(), database.transaction());
    }
}
