package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatepost.Gatepost;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Who leaves and who comes back. */
@SpringBootTest(classes = Gatepost.class)
@Transactional
@SignedInAs(Role.HR)
class DeparturesTests {

    private static final String GOOD = "orbit-lamp-72-fig";

    @Autowired
    private Staffing staffing;

    @Autowired
    private Departures departures;

    @Autowired
    private LeavingDone done;

    @Autowired
    private Roster roster;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CompanyTime time;

    @Test
    void closesTheAccountOfWhoeverHasLeftAndKeepsItClosed() {
        PersonId lin = hire("L001");
        departures.leaves(lin, time.today(), "moved away");
        assertThat(accounts.of(lin).orElseThrow().enabled()).isFalse();
        RosterEntry entry = roster.of(lin).orElseThrow();
        assertThat(entry.status()).isEqualTo(RosterEntry.Status.LEFT);
        assertThat(entry.departure()).isEqualTo(new RosterEntry.Departure(time.today(), true, "moved away"));
        assertThat(entry.positions()).as("past is kept").hasSize(1);
        refuses("people.refusal.hasLeft", () -> staffing.enable(lin));
        refuses("people.refusal.leavesAlready", () -> departures.leaves(lin, time.today(), "again"));
    }

    @Test
    void waitsForTheDayAndCanBeTakenBackBeforeIt() {
        PersonId lin = hire("L002");
        LocalDate day = time.today().plusDays(10);
        departures.leaves(lin, day, "end of contract");
        done.doWhatIsDue(lin);
        assertThat(accounts.of(lin).orElseThrow().enabled()).isTrue();
        assertThat(roster.of(lin).orElseThrow().status()).isEqualTo(RosterEntry.Status.NEW);
        refuses("people.refusal.returnDay", () -> departures.comesBack(lin, time.today()));
        departures.comesBack(lin, day);
        assertThat(roster.of(lin).orElseThrow().departure()).isNull();
        departures.leaves(lin, day, "end of contract after all");
    }

    @Test
    void opensTheAccountOfWhoeverIsBack() {
        PersonId lin = hire("L003");
        departures.leaves(lin, time.today().minusDays(40), "moved away");
        refuses(
                "people.refusal.returnDay",
                () -> departures.comesBack(lin, time.today().plusDays(1)));
        refuses(
                "people.refusal.returnDay",
                () -> departures.comesBack(lin, time.today().minusDays(41)));
        departures.comesBack(lin, time.today());
        assertThat(accounts.of(lin).orElseThrow().enabled()).isTrue();
        assertThat(roster.of(lin).orElseThrow().departure()).isNull();
        refuses("people.refusal.leavesNot", () -> departures.comesBack(lin, time.today()));
        refuses(
                "people.refusal.leavingDay",
                () -> departures.leaves(lin, time.today().minusDays(1), "again"));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void opensNoAccountThatWasClosedForAnotherReason() {
        PersonId misused = hire("L007");
        staffing.disable(misused);
        departures.leaves(misused, time.today(), "moved away");
        departures.comesBack(misused, time.today());
        assertThat(accounts.of(misused).orElseThrow().enabled()).isFalse();
        PersonId planned = hire("L008");
        LocalDate day = time.today().plusDays(10);
        departures.leaves(planned, day, "end of contract");
        staffing.disable(planned);
        departures.comesBack(planned, day);
        assertThat(accounts.of(planned).orElseThrow().enabled()).isFalse();
    }

    @Test
    void takesAnEarlierDayAfterALeavingWasTakenBack() {
        PersonId lin = hire("L009");
        LocalDate wrong = time.today().plusDays(30);
        departures.leaves(lin, wrong, "end of contract");
        departures.comesBack(lin, wrong);
        LocalDate right = time.today().plusDays(1);
        assertThat(departures.objections(lin, right, "end of contract")).isEmpty();
        departures.leaves(lin, right, "end of contract");
        departures.comesBack(lin, right);
        departures.leaves(lin, time.today().minusDays(9), "moved away");
        departures.comesBack(lin, time.today().minusDays(5));
        departures.leaves(lin, time.today(), "moved away");
        departures.comesBack(lin, time.today());
        assertThat(departures.objections(lin, time.today().minusDays(5), "x")).isEmpty();
        assertThat(departures.objections(lin, time.today().minusDays(6), "x"))
                .as("within a time in which they were away")
                .extracting(Refusal::key)
                .containsExactly("people.refusal.leavingDay");
    }

    @Test
    void tellsAllMistakesAtOnce() {
        PersonId lin = hire("L004");
        assertThat(departures.objections(lin, LocalDate.of(2001, 1, 1), " "))
                .extracting(Refusal::key)
                .containsExactly("people.refusal.leavingDay", "people.refusal.leavingReason");
        assertThat(departures.objections(lin, time.today().plusDays(400), "x"))
                .extracting(Refusal::key)
                .containsExactly("people.refusal.leavingDay");
        assertThat(departures.objections(lin, time.today(), "moved away")).isEmpty();
        refuses("people.refusal.leavingReason", () -> departures.leaves(lin, time.today(), "  "));
    }

    @Test
    void isNeverSaidOfOneselfNorOfAnAdministratorByOthers() {
        PersonId administrator = hire("L005");
        accounts.roles(administrator, Set.of(Role.TRAINEE, Role.ADMIN));
        refuses("people.refusal.administratorLeaves", () -> departures.leaves(administrator, time.today(), "x"));
        PersonId me = staffing.hire(new NewPerson("L006", "王伟", "人事部", LocalDate.of(2024, 11, 1)), null, List.of());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(me.value(), "Me", Role.HR));
        refuses("people.refusal.ownLeaving", () -> departures.leaves(me, time.today(), "x"));
    }

    private PersonId hire(String number) {
        return staffing.hire(
                new NewPerson(number, "林小雨", "售后一部", LocalDate.of(2024, 11, 1)),
                new NewAccount(number, Set.of(), GOOD),
                List.of(new PositionId("home-service-engineer")));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).key()).isEqualTo(key);
    }
}
