package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.RegradeRoom.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pass that a corrected key would take: it stands until a person has decided. */
@BothDatabases
class RegradeCasesTests {

    private final TestDatabase database;
    private RegradeRoom room;
    private PersonId wang = new PersonId(0);
    private PersonId trainer = new PersonId(0);
    private PersonId hr = new PersonId(0);
    private AttemptId attempt = new AttemptId(0);

    RegradeCasesTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void applyARegradeThatWouldTakeAPass() {
        room = new RegradeRoom(database, RegradeRoom::otherKey);
        wang = room.hire();
        trainer = room.hire();
        hr = room.hire();
        attempt = room.sit(wang, RIGHT, 7);
        room.apply(trainer);
    }

    @Test
    void leavesThePassUntilSomebodyDecides() {
        assertThat(room.score(attempt).passed()).isTrue();
        assertThat(room.rows("attempt_result")).isEqualTo(1);
        RegradeCase open = theCase(hr);
        assertThat(open.change().person()).isEqualTo(wang);
        assertThat(Objects.requireNonNull(open.change().scoreAfter()).passed()).isFalse();
        assertThat(open.appliedBy()).isEqualTo("Test R0002");
        assertThat(room.cases.count()).isEqualTo(1);
        assertThat(room.rehearse().counts().lookedAt()).as("not asked again").isZero();
        assertThat(room.regrading.corrected()).isEmpty();
    }

    @Test
    void isCountedWithItsRegradeUntilItIsDecided() {
        assertThat(room.regrading.past()).singleElement().satisfies(past -> {
            assertThat(past.to()).isEqualTo(room.today);
            assertThat(past.by()).isEqualTo("Test R0002");
            assertThat(past.marked()).isZero();
            assertThat(past.waiting()).isEqualTo(1);
        });
        decide(hr, CaseDecision.WITHDRAWN, "agreed with the department");
        assertThat(room.regrading.past()).singleElement().satisfies(past -> {
            assertThat(past.marked()).isEqualTo(1);
            assertThat(past.waiting()).isZero();
        });
    }

    @Test
    void upholdsAPassAndIsNotAskedAgain() {
        decide(hr, CaseDecision.UPHELD, "the item was taught otherwise until June");
        assertThat(room.score(attempt).passed()).isTrue();
        assertThat(room.rows("attempt_result")).isEqualTo(1);
        assertThat(room.cases.count()).isZero();
        assertThat(room.rehearse().counts().lookedAt()).isZero();
        assertThat(room.apply(trainer)).isEqualTo(new Regraded(0, 0, 0));
    }

    @Test
    void withdrawsAPassAndLetsTheGateKnow() {
        List<Object> heard = new ArrayList<>();
        room.listener = heard::add;
        decide(hr, CaseDecision.WITHDRAWN, "agreed with the department");
        assertThat(room.score(attempt).passed()).isFalse();
        assertThat(room.target(attempt).item()).isEqualTo(room.today);
        assertThat(heard)
                .satisfiesExactly(
                        decided -> assertThat(decided).isInstanceOf(ExamAct.RegradeDecided.class),
                        regraded -> assertThat(regraded).isInstanceOf(AttemptRegraded.class),
                        marked -> assertThat(marked).isInstanceOf(AttemptMarked.class));
        assertThat(room.cases.count()).isZero();
        assertThat(room.rows("attempt_result where regrade_id is not null")).isEqualTo(1);
    }

    @Test
    void isDecidedByNeitherWhoAppliedItNorWhosePassItIs() {
        assertThat(theCase(trainer).mayDecide()).isFalse();
        assertThat(theCase(wang).mayDecide()).isFalse();
        assertThat(theCase(hr).mayDecide()).isTrue();
        for (PersonId person : List.of(trainer, wang)) {
            assertThatThrownBy(() -> decide(person, CaseDecision.UPHELD, "mine"))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(room.rows("regrade_decision")).isZero();
    }

    @Test
    void wantsAReason() {
        assertThatThrownBy(() -> decide(hr, CaseDecision.WITHDRAWN, "  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(hr, CaseDecision.WITHDRAWN, "x".repeat(1001)))
                .isInstanceOf(Refusal.class);
        assertThat(room.score(attempt).passed()).isTrue();
    }

    @Test
    void isDecidedOnce() {
        RegradeCase seen = theCase(hr);
        RegradeRoom.as(hr, Role.HR, () -> {
            room.cases.decide(seen, CaseDecision.UPHELD, "stands");
            return "done";
        });
        assertThatThrownBy(() -> RegradeRoom.as(hr, Role.HR, () -> {
                    room.cases.decide(seen, CaseDecision.WITHDRAWN, "does not");
                    return "done";
                }))
                .isInstanceOf(Refusal.class);
        assertThat(room.score(attempt).passed()).isTrue();
    }

    private RegradeCase theCase(PersonId asking) {
        return RegradeRoom.as(asking, Role.HR, () -> room.cases.open().getFirst());
    }

    private void decide(PersonId person, CaseDecision decision, String reason) {
        RegradeCase seen = theCase(person);
        RegradeRoom.as(person, Role.HR, () -> {
            room.cases.decide(seen, decision, reason);
            return "done";
        });
    }
}
