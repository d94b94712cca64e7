package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

@BothDatabases
class SignInProviderTests {

    private static final String RIGHT = "orbit-lamp-72-fig";
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final MovableClock clock = MovableClock.atNoon();
    private final Accounts accounts;
    private final People people;
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private PersonId person = new PersonId(0);

    SignInProviderTests(TestDatabase database) {
        accounts = new Accounts(database.jdbc());
        people = new People(database.jdbc());
    }

    @BeforeEach
    void openAnAccount() {
        person = people.add(new NewPerson("G001", "Zhang Wei", "Service", LocalDate.of(2026, 11, 1)));
        var account = new NewAccount("zhang.wei", Set.of(Role.HR), RIGHT);
        new AccountOpening(people, accounts, passwords(), events::add)
                .open(people.find(person).orElseThrow(), account, false);
    }

    @Test
    void letsInWithTheRightPasswordWhateverTheCaseOfTheName() {
        var signedIn = attempt(" Zhang.WEI ", RIGHT);
        assertThat(signedIn)
                .isEqualTo(new SignedIn(person, "zhang.wei", "Zhang Wei", Set.of(Role.TRAINEE, Role.HR), 0));
    }

    @Test
    void tellsNobodyWhichNamesExist() {
        var wrongPassword = catchThrowable(() -> attempt("zhang.wei", "wrong"));
        var noSuchName = catchThrowable(() -> attempt("li.na", "wrong"));
        var noName = catchThrowable(() -> attempt("';--", "wrong"));
        assertThat(List.of(wrongPassword, noSuchName, noName))
                .allSatisfy(thrown -> assertThat(thrown).isExactlyInstanceOf(BadCredentialsException.class));
    }

    @Test
    void takesAsLongForANameNobodyHas() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        assertThat(strength(SignInProvider.HASH_OF_NOBODY)).isEqualTo(strength(encoder.encode(RIGHT)));
        assertThat(encoder.upgradeEncoding(SignInProvider.HASH_OF_NOBODY)).isFalse();
    }

    /** How the hash is made and how often, without salt and hash. */
    private static String strength(String hash) {
        return hash.substring(0, "{bcrypt}$2a$10$".length());
    }

    @Test
    void locksAfterFiveWrongPasswordsAndThenRefusesTheRightOneAlike() {
        wrong(4);
        assertThatThrownBy(() -> attempt("zhang.wei", "wrong"))
                .isInstanceOfSatisfying(
                        SignInLocked.class,
                        locked -> assertThat(locked.until())
                                .isEqualTo(clock.instant().plus(LOCK)));
        var until = clock.instant().plus(LOCK);
        clock.forward(Duration.ofMinutes(14));
        for (String password : List.of("wrong", RIGHT, "wrong")) {
            assertThatThrownBy(() -> attempt("zhang.wei", password))
                    .isInstanceOfSatisfying(
                            SignInLocked.class,
                            locked -> assertThat(locked.until()).isEqualTo(until));
        }
        clock.forward(Duration.ofMinutes(1));
        assertThat(attempt("zhang.wei", RIGHT).person()).isEqualTo(person);
        assertThat(accounts.of(person).orElseThrow().failedSignIns()).isZero();
    }

    @Test
    void forgetsFailuresAfterTheRightPassword() {
        wrong(4);
        attempt("zhang.wei", RIGHT);
        wrong(4);
        assertThat(attempt("zhang.wei", RIGHT).person()).isEqualTo(person);
    }

    @Test
    void countsWrongPasswordsSentSideBySide() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Throwable>> guesses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                guesses.add(() -> catchThrowable(() -> attempt("zhang.wei", "wrong")));
            }
            for (Future<Throwable> guess : threads.invokeAll(guesses)) {
                assertThat(guess.get()).isNotNull();
            }
        }
        assertThat(accounts.of(person).orElseThrow().failedSignIns()).isEqualTo(12);
        assertThatThrownBy(() -> attempt("zhang.wei", RIGHT)).isInstanceOf(SignInLocked.class);
    }

    @Test
    void tellsOnlyWhoKnowsThePasswordThatAnAccountIsClosed() {
        accounts.enabled(person, false);
        assertThatThrownBy(() -> attempt("zhang.wei", "wrong")).isExactlyInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> attempt("zhang.wei", RIGHT)).isInstanceOf(DisabledException.class);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> attempt("zhang.wei", "wrong")).isExactlyInstanceOf(BadCredentialsException.class);
        }
    }

    /** Each time with everything made anew, as after a restart: what protects sign-in is in the database alone. */
    private SignedIn attempt(String username, String password) {
        var provider = new SignInProvider(people, accounts, passwords(), events::add, clock.companyTime());
        var authentication =
                provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        return (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    }

    /** Weak, to be quick. */
    private static Passwords passwords() {
        return new Passwords(new BCryptPasswordEncoder(4), 8, 100);
    }
}
