package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@BothDatabases
class AccountsTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final TestDatabase database;
    private Accounts accounts;
    private PersonId person;

    AccountsTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void hireSomebody() {
        accounts = new Accounts(database.jdbc());
        person = hire("G001");
        open(person, "zhang.wei", Role.TRAINEE);
    }

    @Test
    void givesBackWhatWasStored() {
        assertThat(accounts.byUsername(new Username("zhang.wei")))
                .contains(new Account(person, "zhang.wei", "hash", Set.of(Role.TRAINEE), true, true, 0, null, 0));
        assertThat(accounts.byUsername(new Username("nobody"))).isEmpty();
    }

    @Test
    void refusesAUserNameTwice() {
        PersonId other = hire("G002");
        assertThatThrownBy(() -> open(other, "zhang.wei", Role.TRAINEE)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void locksAtTheFifthFailureForAQuarterOfAnHour() {
        fail(4, NOON);
        assertThat(stored().lockedUntil()).isNull();
        fail(1, NOON);
        assertThat(stored().lockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(stored().lockedAt(NOON.plusSeconds(899))).isTrue();
        assertThat(stored().lockedAt(NOON.plusSeconds(900))).isFalse();
    }

    @Test
    void countsFailuresWhileLockedButDoesNotLengthenTheLock() {
        fail(5, NOON);
        fail(3, NOON.plusSeconds(600));
        assertThat(stored().failedSignIns()).isEqualTo(8);
        assertThat(stored().lockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void countsAnewWhenALockHasRunOut() {
        fail(9, NOON);
        Instant later = NOON.plus(Duration.ofMinutes(15));
        fail(1, later);
        assertThat(stored().failedSignIns()).isEqualTo(1);
        assertThat(stored().lockedUntil()).isNull();
        fail(4, later);
        assertThat(stored().lockedAt(later)).isTrue();
    }

    @Test
    void doesNotForgetFailuresWhileLocked() {
        fail(5, NOON);
        assertThat(accounts.succeeded(person, NOON.plusSeconds(60))).isFalse();
        assertThat(stored().failedSignIns()).isEqualTo(5);
        assertThat(accounts.succeeded(person, NOON.plus(Duration.ofMinutes(15))))
                .isTrue();
        assertThat(stored().failedSignIns()).isZero();
    }

    @Test
    void countsParallelFailuresOneByOne() throws Exception {
        int guesses = 40;
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < guesses; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    accounts.failed(person, NOON);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(stored().failedSignIns()).isEqualTo(guesses);
        assertThat(stored().lockedAt(NOON)).isTrue();
    }

    @Test
    void movesTheStampWithPasswordRolesAndClosing() {
        accounts.password(person, "other", false);
        assertThat(stored().stamp()).isEqualTo(1);
        assertThat(stored().mustChangePassword()).isFalse();
        accounts.roles(person, Set.of(Role.TRAINEE, Role.HR));
        assertThat(stored().stamp()).isEqualTo(2);
        assertThat(stored().roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.HR);
        accounts.enabled(person, false);
        assertThat(stored().stamp()).isEqualTo(3);
        accounts.rehash(person, stored().passwordHash(), "stronger");
        assertThat(stored().passwordHash()).isEqualTo("stronger");
        fail(5, NOON);
        accounts.unlock(person);
        assertThat(stored().stamp()).isEqualTo(3);
        assertThat(stored().lockedUntil()).isNull();
    }

    @Test
    void keepsAPasswordThatWasChangedWhileTheOldOneWasHashedAnew() {
        String old = stored().passwordHash();
        accounts.password(person, "new", true);
        accounts.rehash(person, old, "the old one, stronger");
        assertThat(stored().passwordHash()).isEqualTo("new");
    }

    @Test
    void countsOpenAdministrators() {
        open(hire("G002"), "root1", Role.ADMIN);
        PersonId second = hire("G003");
        open(second, "root2", Role.ADMIN);
        assertThat(administrators()).isEqualTo(2);
        accounts.enabled(second, false);
        assertThat(administrators()).isEqualTo(1);
    }

    private long administrators() {
        Long counted = database.transaction().execute(status -> accounts.openWith(Role.ADMIN));
        return counted == null ? -1 : counted;
    }

    private Account stored() {
        return accounts.of(person).orElseThrow();
    }

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            accounts.failed(person, when);
        }
    }

    private PersonId hire(String number) {
        return new People(database.jdbc()).add(new NewPerson(number, "张伟", "Service", LocalDate.of(2026, 11, 1)));
    }

    private void open(PersonId who, String username, Role role) {
        accounts.add(Account.opened(who, new Username(username), "hash", Set.of(role), true));
    }
}
