package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;

/** What is done with an attempt that nobody can mark. */
@BothDatabases
class NeverMarkedTests extends EssayRoom {

    NeverMarkedTests(TestDatabase database) {
        super(database);
    }

    @Test
    void givesTheAttemptBackWhenItCanNeverBeMarked() {
        AttemptId attempt = handIn(wang, 8);
        int slot = slot(attempt);
        Instant ended = room.clock.instant();
        room.clock.forward(Duration.ofDays(1));
        ExamRoom.signIn(maria);
        room.invigilation.voidHeld(attempt, "the case was cut off in print");
        assertThat(events(AttemptVoided.class))
                .containsExactly(
                        new AttemptVoided(attempt, wang, EXAM, room.clock.instant(), "the case was cut off in print"));
        assertThat(room.marking.task(attempt, slot)).isEmpty();
        assertThat(room.marking.figures().waiting()).isZero();
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.FIRST, Map.of(), ""))
                .hasMessage("exam.marking.refused.gone");
        assertThat(room.evidence.attemptsOf(wang)).isEmpty();
        ExamRoom.signIn(wang);
        assertThat(room.reviews.of(attempt)).isEmpty();
        assertThat(room.reviews.held(attempt)).isEmpty();
        assertThat(room.reviews.voided(attempt))
                .hasValueSatisfying(told -> assertThat(told.reason()).isEqualTo("the case was cut off in print"));
        assertThat(room.attempts.find(attempt).orElseThrow().finishedAt())
                .as("it was handed in when it was")
                .isEqualTo(ended);
        assertThat(delivery.start(EXAM)).isNotEqualTo(attempt);
    }

    @Test
    void isEndedByNobodyForThemselvesNotTwiceNotWithoutAReasonAndNotWhenItIsMarked() {
        AttemptId attempt = handIn(wang, 8);
        assertThatThrownBy(() -> room.invigilation.voidHeld(attempt, "I know I failed"))
                .hasMessage("exam.refused.ownTime");
        ExamRoom.signIn(maria);
        assertThatThrownBy(() -> room.invigilation.voidHeld(attempt, " ")).hasMessage("exam.refused.noReason");
        assertThatThrownBy(() -> room.invigilation.voidAttempt(attempt, "not open any more"))
                .hasMessage("exam.refused.seatIsEmpty");
        room.invigilation.voidHeld(attempt, "cut off");
        assertThatThrownBy(() -> room.invigilation.voidHeld(attempt, "cut off")).hasMessage("exam.refused.notHeld");
        AttemptId marked = handIn(luo, 8);
        mark(maria, marked, true);
        assertThatThrownBy(() -> room.invigilation.voidHeld(marked, "too late")).hasMessage("exam.refused.notHeld");
        ExamRoom.signIn(luo);
        AttemptId open = delivery.start(EXAM);
        ExamRoom.signIn(maria);
        assertThatThrownBy(() -> room.invigilation.voidHeld(open, "still sitting"))
                .hasMessage("exam.refused.notHeld");
    }

    @Test
    void ofTheLastMarkAndTheEndAtOnceOneHappens() throws Exception {
        for (int round = 0; round < 5; round++) {
            PersonId person = room.hire("R" + round);
            AttemptId attempt = handIn(person, 8);
            int slot = slot(attempt);
            ExamRoom.signIn(maria);
            var rubric = room.marking.task(attempt, slot).orElseThrow().rubric();
            Together.run(List.of(
                    ExamRoom.as(
                            maria,
                            () -> tried(() -> room.marking.mark(attempt, slot, Round.FIRST, given(rubric, true), ""))),
                    ExamRoom.as(luo, () -> tried(() -> room.invigilation.voidHeld(attempt, "at once")))));
            boolean marked = room.results.score(attempt).isPresent();
            boolean voided = room.rows("attempt_void where attempt_id = ?", attempt.value()) == 1;
            assertThat(marked).isNotEqualTo(voided);
        }
    }

    private static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
