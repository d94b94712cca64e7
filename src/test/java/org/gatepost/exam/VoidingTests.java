package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.gatepost.people.PersonLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ending an open attempt so that it counts for nothing. */
@BothDatabases
class VoidingTests extends InTheExamRoom {

    private PersonId trainer = new PersonId(0);

    VoidingTests(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void hireTrainer() {
        trainer = room.hire("T001");
    }

    private void voided(AttemptId attempt) {
        ExamRoom.signIn(trainer);
        room.invigilation.voidAttempt(attempt, "somebody else sat for them");
        ExamRoom.signIn(wang);
    }

    @Test
    void provesNothingForThePersonAndNothingAgainstThem() {
        Sitting sitting = sit();
        room.answer(sitting, 0, 1, room.wrong(sitting, 0));
        voided(sitting.attempt());
        assertThat(room.evidence.attemptsOf(wang)).isEmpty();
        assertThat(room.results.score(sitting.attempt())).isEmpty();
        assertThat(room.events).filteredOn(AttemptVoided.class::isInstance).hasSize(1);
        assertThat(room.reviews.voided(sitting.attempt()))
                .hasValueSatisfying(told -> assertThat(told.reason()).isEqualTo("somebody else sat for them"));
        assertThat(room.reviews.of(sitting.attempt())).isEmpty();
    }

    @Test
    void takesNoMoreAnswersAndLetsThePersonStartAgain() {
        Sitting sitting = sit();
        voided(sitting.attempt());
        assertThatThrownBy(() -> room.answer(sitting, 0, 1, room.right(sitting, 0)))
                .isInstanceOf(AttemptOver.class);
        room.clock.forward(LIMIT.plus(Duration.ofHours(1)));
        room.sweep.closeOverdue();
        delivery.submit(sitting.attempt(), sitting.desk());
        assertThat(room.attempts.find(sitting.attempt()).orElseThrow().state()).isEqualTo(AttemptState.VOIDED);
        Sitting again = sit();
        assertThat(room.attempts.of(wang)).extracting(AttemptRow::number).containsExactly(1, 2);
        assertThat(again.attempt()).isNotEqualTo(sitting.attempt());
    }

    @Test
    void endsWhatSomebodyWhoHasLeftStillSat() {
        Sitting sitting = sit();
        room.transaction.executeWithoutResult(
                status -> room.voiding.on(new PersonLeft(wang, trainer, room.clock.instant())));
        assertThat(room.attempts.find(sitting.attempt()).orElseThrow().state()).isEqualTo(AttemptState.VOIDED);
        assertThat(room.evidence.attemptsOf(wang)).isEmpty();
        assertThat(room.events).filteredOn(AttemptVoided.class::isInstance).hasSize(1);
        assertThat(room.rows(
                        "attempt_void where attempt_id = ? and voided_by = " + trainer.value(),
                        sitting.attempt().value()))
                .isEqualTo(1);
    }

    @Test
    void leavesWhatWasOverByThenToBeMarked() {
        Sitting sitting = sit();
        room.clock.forward(LIMIT.plus(Duration.ofHours(1)));
        room.transaction.executeWithoutResult(
                status -> room.voiding.on(new PersonLeft(wang, trainer, room.clock.instant())));
        room.sweep.closeOverdue();
        assertThat(room.attempts.find(sitting.attempt()).orElseThrow().state()).isEqualTo(AttemptState.TIMED_OUT);
    }

    @Test
    void refusesOnesOwnWhatIsOverAndWhatHasNoReason() {
        Sitting sitting = sit();
        assertThatThrownBy(() -> room.invigilation.voidAttempt(sitting.attempt(), "it goes badly"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exam.refused.ownTime"));
        ExamRoom.signIn(trainer);
        assertThatThrownBy(() -> room.invigilation.voidAttempt(sitting.attempt(), " "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exam.refused.noReason"));
        ExamRoom.signIn(wang);
        delivery.submit(sitting.attempt(), sitting.desk());
        ExamRoom.signIn(trainer);
        assertThatThrownBy(() -> room.invigilation.voidAttempt(sitting.attempt(), "too late"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exam.refused.seatIsEmpty"));
        assertThat(room.results.score(sitting.attempt())).isPresent();
    }

    @Test
    void ofHandingInAndVoidingAtOnceOneHappens() throws Exception {
        for (int round = 0; round < 10; round++) {
            PersonId person = room.hire("R" + round);
            ExamRoom.signIn(person);
            Sitting sitting = sit();
            Callable<Boolean> handIn = ExamRoom.as(person, () -> {
                delivery.submit(sitting.attempt(), sitting.desk());
                return true;
            });
            Callable<Boolean> end = ExamRoom.as(trainer, () -> {
                try {
                    room.invigilation.voidAttempt(sitting.attempt(), "both at once");
                    return true;
                } catch (Refusal over) {
                    return false;
                }
            });
            Together.run(List.of(handIn, end));
            boolean marked = room.results.score(sitting.attempt()).isPresent();
            boolean voided = room.rows(
                            "attempt_void where attempt_id = ?",
                            sitting.attempt().value())
                    == 1;
            assertThat(marked).isNotEqualTo(voided);
        }
    }
}
