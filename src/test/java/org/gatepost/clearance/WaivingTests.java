package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two people of HR together let somebody work without a pass for a while; neither does so alone. */
@BothDatabases
class WaivingTests {

    private static final PositionId ENGINEER = new PositionId("engineer");

    private final TestDatabase database;
    private KeptRegister register;
    private Waiving waiving;
    private PersonId wu;
    private PersonId zhou;
    private PersonId lin;
    private LocalDate today;

    WaivingTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void hire() {
        register = new KeptRegister(database, new SmallContent().library(database));
        waiving = register.waiving();
        wu = register.people.person("H001");
        zhou = register.people.person("H002");
        lin = register.people.person("G001", "engineer");
        today = LocalDate.ofInstant(register.clock.instant(), Story.ZONE);
        register.start(new SmallContent().library(database));
        waiving = register.waiving();
        as(wu);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void clearNobodyBeforeASecondPersonAgrees() {
        WaiverId waiver = ask();
        assertSays("IN_PROGRESS", "NOT_STUDIED");
        assertThat(waiving.waitingForMe()).isZero();
        refuses("clearance.waiver.refused.second", () -> waiving.agree(waiver));
        as(zhou);
        assertThat(waiving.waitingForMe()).isOne();
        waiving.agree(waiver);
        assertSays("CLEARED", "WAIVED");
        assertThat(waiving.waitingForMe()).isZero();
        assertThat(waiving.agreed()).singleElement().satisfies(entry -> {
            assertThat(entry.asked().by()).isEqualTo("Test H001");
            assertThat(Objects.requireNonNull(entry.answer()).by()).isEqualTo("Test H002");
            assertThat(entry.state(register.clock.instant())).isEqualTo(WaiverState.IN_FORCE);
        });
        refuses("clearance.waiver.refused.meanwhile", () -> waiving.agree(waiver));
        refuses("clearance.waiver.refused.meanwhile", () -> waiving.refuse(waiver, "why"));
    }

    @Test
    void endByThemselvesAfterTheirLastDay() {
        agreed();
        Instant until = Objects.requireNonNull(register.says().getFirst().until());
        assertThat(LocalDate.ofInstant(until, Story.ZONE)).isEqualTo(today.plusDays(60));
        register.clock.set(until.minusMillis(1));
        register.timePasses();
        assertSays("EXPIRING", "WAIVED");
        register.clock.set(until);
        register.timePasses();
        assertSays("IN_PROGRESS", "NOT_STUDIED");
    }

    @Test
    void beginOnTheirFirstDay() {
        WaiverId waiver = waiving.ask(lin, ENGINEER, "ill", today.plusDays(3), today.plusDays(60));
        as(zhou);
        waiving.agree(waiver);
        assertSays("IN_PROGRESS", "NOT_STUDIED");
        register.clock.set(today.plusDays(3).atStartOfDay(Story.ZONE).toInstant());
        register.timePasses();
        assertSays("CLEARED", "WAIVED");
    }

    @Test
    void endEarlyAndStayOnRecord() {
        WaiverId waiver = agreed();
        as(wu);
        register.clock.forward(Duration.ofDays(1));
        waiving.end(waiver, "back at work");
        assertSays("IN_PROGRESS", "NOT_STUDIED");
        assertThat(waiving.of(lin)).singleElement().satisfies(entry -> {
            assertThat(entry.state(register.clock.instant())).isEqualTo(WaiverState.ENDED);
            assertThat(Objects.requireNonNull(entry.end()).reason()).isEqualTo("back at work");
        });
        refuses("clearance.waiver.refused.meanwhile", () -> waiving.end(waiver, "again"));
    }

    @Test
    void clearNobodyOnceRefusedTakenBackOrTooLate() {
        WaiverId refused = ask();
        as(zhou);
        refuses("clearance.waiver.refused.reason", () -> waiving.refuse(refused, " "));
        waiving.refuse(refused, "sit the exam first");
        WaiverId back = ask();
        waiving.end(back, "not needed");
        as(wu);
        refuses("clearance.waiver.refused.meanwhile", () -> waiving.agree(back));
        WaiverId late = ask();
        as(zhou);
        register.clock.forward(Duration.ofDays(62));
        refuses("clearance.waiver.refused.meanwhile", () -> waiving.agree(late));
        assertThat(waiving.of(lin))
                .extracting(entry -> entry.state(register.clock.instant()))
                .containsExactly(WaiverState.LAPSED, WaiverState.WITHDRAWN, WaiverState.REFUSED);
        assertThat(waiving.waiting()).isEmpty();
        assertSays("IN_PROGRESS", "NOT_STUDIED");
    }

    @Test
    void areNeverForWhoeverAsksAnswersOrEndsThem() {
        WaiverId waiver = agreed();
        as(lin);
        refuses("clearance.waiver.refused.own", this::ask);
        refuses("clearance.waiver.refused.own", () -> waiving.end(waiver, "why"));
        as(wu);
        waiving.end(waiver, "why");
        WaiverId other = ask();
        as(lin);
        assertThat(waiving.waitingForMe()).isZero();
        refuses("clearance.waiver.refused.second", () -> waiving.agree(other));
    }

    @Test
    void areRefusedByTheDatabaseItselfWhenOnePersonAnswersTheirOwn() {
        long waiver = ask().value();
        String answer = "insert into waiver_answer values (%d, %d, %d, true, '', %d, current_timestamp)";
        for (String alone : List.of(
                answer.formatted(waiver, lin.value(), wu.value(), wu.value()),
                answer.formatted(waiver, lin.value(), wu.value(), lin.value()),
                answer.formatted(waiver, lin.value(), zhou.value(), wu.value()))) {
            assertThatThrownBy(() -> database.jdbc().sql(alone).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void askForAReasonDaysAndAPositionThatIsHeld() {
        var last = today.plusDays(60);
        refuses("clearance.waiver.refused.reason", () -> waiving.ask(lin, ENGINEER, " ", null, last));
        refuses("clearance.waiver.refused.reason", () -> waiving.ask(lin, ENGINEER, "x".repeat(501), null, last));
        refuses("clearance.waiver.refused.last", () -> waiving.ask(lin, ENGINEER, "why", null, null));
        refuses("clearance.waiver.refused.last", () -> waiving.ask(lin, ENGINEER, "why", null, today.minusDays(1)));
        refuses("clearance.waiver.refused.first", () -> waiving.ask(lin, ENGINEER, "why", today.minusDays(1), last));
        refuses("clearance.waiver.refused.first", () -> waiving.ask(lin, ENGINEER, "why", last.plusDays(1), last));
        refuses("clearance.waiver.refused.long", () -> waiving.ask(lin, ENGINEER, "why", null, today.plusDays(366)));
        refuses("clearance.waiver.refused.position", () -> waiving.ask(lin, null, "why", null, last));
        refuses(
                "clearance.waiver.refused.position",
                () -> waiving.ask(lin, new PositionId("guide"), "why", null, last));
        ask();
        refuses("clearance.waiver.refused.waits", this::ask);
    }

    @Test
    void areNeitherAskedForNorAgreedToOnceSomebodyHasLeft() {
        WaiverId waiting = ask();
        register.people.leave(lin, register.clock.instant());
        as(zhou);
        refuses("clearance.waiver.refused.left", () -> waiving.agree(waiting));
        waiving.refuse(waiting, "has left");
        refuses("clearance.waiver.refused.left", this::ask);
        register.people.comeBack(lin, register.clock.instant());
        assertThat(ask()).isNotNull();
    }

    @Test
    void areReadAgainWhenTheRegisterIsMadeAgain() {
        agreed();
        List<Said> before = register.says();
        register.empty();
        register.start(new SmallContent().library(database));
        assertThat(register.says()).isEqualTo(before);
    }

    private WaiverId ask() {
        return waiving.ask(lin, ENGINEER, "ill on the day of the exam", null, today.plusDays(60));
    }

    private WaiverId agreed() {
        WaiverId waiver = ask();
        as(zhou);
        waiving.agree(waiver);
        return waiver;
    }

    private static void as(PersonId somebody) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(somebody.value(), "HR", Role.HR));
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void assertSays(String status, String reason) {
        assertThat(register.says())
                .isEqualTo(register.gateSays())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.status()).isEqualTo(status);
                    assertThat(said.reason()).isEqualTo(reason);
                });
    }
}
