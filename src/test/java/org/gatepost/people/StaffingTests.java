package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatepost.Gatepost;
import org.gatepost.Rows;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The services of this room: what they do and whom they refuse. */
@SpringBootTest(classes = Gatepost.class)
@RecordApplicationEvents
@Transactional
class StaffingTests {

    private static final LocalDate HIRED = LocalDate.of(2024, 11, 1);
    private static final PositionId ENGINEER = new PositionId("home-service-engineer");
    private static final String GOOD = "orbit-lamp-72-fig";

    @Autowired
    private Staffing staffing;

    @Autowired
    private Roster roster;

    @Autowired
    private Directory directory;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private CompanyTime time;

    @Autowired
    private JdbcClient database;

    /** Whom other tests left behind is here again afterwards, when all of this is taken back. */
    @BeforeEach
    void beginWithNobody() {
        Rows.forget(database, "person");
    }

    @Test
    @SignedInAs(Role.HR)
    void hiresSomebodyWithAccountAndPositionAtOnce() {
        PersonId person = staffing.hire(newcomer("G001"), account("g001"), List.of(ENGINEER));
        Account account = accounts.of(person).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.TRAINEE);
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.passwordHash()).startsWith("{bcrypt}");
        assertThat(events.stream(PositionHeld.class)).singleElement().satisfies(held -> {
            assertThat(held.person()).isEqualTo(person);
            assertThat(held.position()).isEqualTo(ENGINEER);
        });
        staffing.give(person, ENGINEER);
        assertThat(events.stream(PositionHeld.class)).hasSize(1);
        assertThat(events.stream(PositionGivenUp.class)).isEmpty();
        staffing.take(person, ENGINEER);
        assertThat(events.stream(PositionGivenUp.class)).hasSize(1);
    }

    @Test
    @SignedInAs(Role.HR)
    void saysWhyItRefuses() {
        staffing.hire(newcomer("G001"), account("g001"), List.of());
        refuses("people.refusal.numberTaken", () -> staffing.hire(newcomer("G001"), null, List.of()));
        refuses("people.refusal.number", () -> newcomer(" "));
        refuses("people.refusal.usernameTaken", () -> staffing.hire(newcomer("G002"), account("G001"), List.of()));
        PersonId third = staffing.hire(newcomer("G003"), null, List.of());
        refuses(
                "people.refusal.passwordShort",
                () -> staffing.openAccount(third, new NewAccount("g003", Set.of(), "short")));
        refuses("people.refusal.noAccount", () -> staffing.unlock(third));
    }

    @Test
    @SignedInAs(Role.HR)
    void letsHrManageTraineesOnly() {
        PersonId trainee = staffing.hire(newcomer("G001"), account("g001"), List.of());
        PersonId administrator = administrator("A001");
        refuses(
                "people.refusal.onlyAdministrator",
                () -> staffing.hire(newcomer("G002"), new NewAccount("g002", Set.of(Role.HR), GOOD), List.of()));
        staffing.resetPassword(trainee, "another-lamp-31");
        staffing.disable(trainee);
        assertThat(accounts.of(trainee).orElseThrow().enabled()).isFalse();
        refuses("people.refusal.onlyAdministrator", () -> staffing.resetPassword(administrator, GOOD));
        refuses("people.refusal.onlyAdministrator", () -> staffing.disable(administrator));
        assertThatThrownBy(() -> staffing.giveRoles(trainee, Set.of(Role.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @SignedInAs(Role.HR)
    void givesEverybodyInPagesOnly() {
        assertThat(roster.page("", 0, Roster.MOST)).hasSizeLessThanOrEqualTo(Roster.MOST);
        assertThatThrownBy(() -> roster.page("", 0, Roster.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roster.page("", -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roster.page("", 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void keepsTheLastAdministrator() {
        PersonId first = administrator("A001");
        PersonId second = administrator("A002");
        staffing.disable(second);
        refuses("people.refusal.lastAdministrator", () -> staffing.disable(first));
        refuses("people.refusal.lastAdministrator", () -> staffing.giveRoles(first, Set.of(Role.HR)));
        staffing.enable(second);
        staffing.giveRoles(first, Set.of(Role.HR));
        assertThat(accounts.of(first).orElseThrow().roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.HR);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void refusesToCloseOrResetOnesOwnAccount() {
        PersonId me = administrator("A001");
        administrator("A002");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(me.value(), "Ada", Role.ADMIN));
        refuses("people.refusal.ownAccount", () -> staffing.disable(me));
        refuses("people.refusal.ownAccount", () -> staffing.resetPassword(me, GOOD));
    }

    @Test
    @SignedInAs(Role.HR)
    void hiresNobodyForADayThatIsMostLikelyASlip() {
        LocalDate latest = time.today().plusDays(60);
        for (LocalDate slip : List.of(latest.plusDays(2), LocalDate.of(1969, 12, 31))) {
            var newcomer = new NewPerson("G001", "Zhang Wei", "Service", slip);
            Refusal told = staffing.objections("G001", "Zhang Wei", "Service", slip, "", null)
                    .getFirst();
            refuses(told.key(), () -> staffing.hire(newcomer, null, List.of()));
        }
        assertThat(people.byNumber("G001")).isEmpty();
        staffing.hire(new NewPerson("G001", "Zhang Wei", "Service", latest), null, List.of());
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void letsNobodyChangeTheirOwnRoles() {
        PersonId me = administrator("A001");
        administrator("A002");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(me.value(), "Ada", Role.ADMIN));
        refuses("people.refusal.ownAccount", () -> staffing.giveRoles(me, Set.of(Role.ADMIN, Role.HR)));
        assertThat(accounts.of(me).orElseThrow().roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.ADMIN);
    }

    @Test
    @SignedInAs
    void refusesATraineeEverythingButThemselves() {
        var other = new PersonId(900_002);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> staffing.hire(newcomer("G001"), null, List.of()),
                () -> staffing.openAccount(other, account("g001")),
                () -> staffing.give(other, ENGINEER),
                () -> staffing.take(other, ENGINEER),
                () -> staffing.unlock(other),
                () -> staffing.resetPassword(other, GOOD),
                () -> staffing.disable(other),
                () -> staffing.enable(other),
                () -> staffing.giveRoles(other, Set.of()),
                staffing::suggestPassword,
                () -> roster.page("", 0, 10),
                () -> roster.count(""),
                () -> roster.of(other),
                roster::departments)) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(directory.myPositions()).isEmpty();
    }

    @Test
    @SignedInAs({Role.TRAINER, Role.MANAGER})
    void refusesTrainersAndManagersTheAccounts() {
        assertThatThrownBy(() -> staffing.hire(newcomer("G001"), null, List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> roster.count("")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThatThrownBy(directory::me).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(own::mustChangePassword).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> staffing.unlock(new PersonId(1)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @SignedInAs(Role.HR)
    void letsSomebodyChangeTheirPasswordAndGoOn() {
        PersonId person = staffing.hire(newcomer("G001"), account("g001"), List.of());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Zhang Wei"));
        assertThat(own.mustChangePassword()).isTrue();
        refuses("people.refusal.oldPassword", () -> own.changePassword("wrong", "plum-river-88-oak"));
        assertThat(accounts.of(person).orElseThrow().failedSignIns()).isEqualTo(1);
        refuses("people.refusal.samePassword", () -> own.changePassword(GOOD, GOOD));
        refuses("people.refusal.passwordShort", () -> own.changePassword(GOOD, "short"));
        own.changePassword(GOOD, "plum-river-88-oak");
        assertThat(own.mustChangePassword()).isFalse();
        assertThat(SignedIn.current().stamp())
                .isEqualTo(accounts.of(person).orElseThrow().stamp())
                .isEqualTo(1);
        assertThat(directory.me().number()).isEqualTo("G001");
    }

    private PersonId administrator(String number) {
        PersonId person = opening.hire(newcomer(number));
        opening.open(people.find(person).orElseThrow(), new NewAccount(number, Set.of(Role.ADMIN), GOOD), false);
        return person;
    }

    private static NewPerson newcomer(String number) {
        return new NewPerson(number, "Zhang Wei", "Service", HIRED);
    }

    private static NewAccount account(String username) {
        return new NewAccount(username, Set.of(), GOOD);
    }

    private static void refuses(String key, ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
    }
}
