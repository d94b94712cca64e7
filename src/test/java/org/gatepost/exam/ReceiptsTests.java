package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody keeps of an attempt, and what it proves later. */
@BothDatabases
class ReceiptsTests extends InTheExamRoom {

    private static final String HERE = "192.0.2.1";

    ReceiptsTests(TestDatabase database) {
        super(database);
    }

    private Receipt sitAndHandIn(int answers) {
        Sitting window = sit();
        for (int slot = 0; slot < answers; slot++) {
            room.clock.forward(Duration.ofSeconds(20));
            room.answer(window, slot, slot + 1, room.right(window, slot));
        }
        delivery.submit(window.attempt(), window.desk());
        return room.receipts.of(window.attempt()).orElseThrow();
    }

    private boolean isUnchanged(Receipt receipt) {
        return room.receipts.check(receipt.code()).orElseThrow().unchanged();
    }

    private List<ExamAct.ReceiptCompared> compared() {
        return room.events.stream()
                .filter(ExamAct.ReceiptCompared.class::isInstance)
                .map(ExamAct.ReceiptCompared.class::cast)
                .toList();
    }

    private void change(String sql) {
        assertThat(database.jdbc().sql(sql).update()).as(sql).isPositive();
    }

    @Test
    void sayHowMuchWasReceivedAndWhen() {
        Receipt receipt = sitAndHandIn(3);
        assertThat(receipt.answered()).isEqualTo(3);
        assertThat(receipt.items())
                .isEqualTo(
                        room.library.blueprint(ENGINEER).orElseThrow().value().items());
        assertThat(receipt.number()).isEqualTo(1);
        assertThat(receipt.endedAt()).isEqualTo(room.clock.instant());
        assertThat(room.receipts.confirm(receipt.code(), HERE)).contains(receipt);
        assertThat(isUnchanged(receipt)).isTrue();
    }

    @Test
    void areGivenAtTheDeadlineToo() {
        Sitting window = sit();
        room.answer(window, 0, 1, room.right(window, 0));
        room.clock.set(window.deadline().plusSeconds(90));
        room.sweep.closeOverdue();
        Receipt receipt = room.receipts.of(window.attempt()).orElseThrow();
        assertThat(receipt.endedAt()).isEqualTo(window.deadline());
        assertThat(receipt.answered()).isEqualTo(1);
        assertThat(isUnchanged(receipt)).isTrue();
    }

    @Test
    void differEvenWhereEverythingIsBlank() {
        assertThat(List.of(sitAndHandIn(0).code(), sitAndHandIn(0).code())).doesNotHaveDuplicates();
    }

    @Test
    void proveTheSameOnAnotherNodeAndAfterAnItemWasFlaggedBefore() {
        Sitting window = sit();
        delivery.flag(window.attempt(), window.desk(), 1, true);
        delivery.submit(window.attempt(), window.desk());
        var other = new ExamRoom(database, room.clock);
        Receipt receipt = other.receipts.of(window.attempt()).orElseThrow();
        assertThat(other.receipts.check(receipt.code()).orElseThrow().unchanged())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update attempt_answer set response = null where slot = 1",
                "update attempt_answer set response = (select x.response from attempt_answer x where x.slot = 0) where slot = 5",
                "update attempt_answer set response = '{' where slot = 1",
                "update attempt_answer set sequence = sequence + 1 where slot = 2",
                "update attempt_answer set saved_at = saved_at + interval '1' second where slot = 2",
                "delete from attempt_answer where slot = 7",
                "update attempt set finished_at = finished_at + interval '1' second",
                "update attempt set state = 'TIMED_OUT'",
                "update attempt set number = 7",
                "update attempt set form = replace(form, '\"revision\":1', '\"revision\":2')",
                "update attempt_receipt set answered = 40",
                "update attempt_receipt set ended_at = ended_at + interval '1' second",
            })
    void noticeARowThatWasChanged(String tampering) {
        Receipt receipt = sitAndHandIn(3);
        change(tampering);
        assertThat(isUnchanged(receipt)).isFalse();
        assertThat(compared())
                .singleElement()
                .satisfies(told -> assertThat(told.unchanged()).isFalse());
    }

    @Test
    void noticeThatTheAttemptWasGivenToSomebodyElse() {
        Receipt receipt = sitAndHandIn(3);
        PersonId other = room.hire("G002");
        change("update attempt set person_id = " + other.value());
        assertThat(room.receipts.check(receipt.code())).isEmpty();
        ExamRoom.signIn(other);
        assertThat(isUnchanged(receipt)).isFalse();
    }

    @Test
    void stayAsTheyAreWhenTheAttemptIsMarkedAgain() {
        Receipt receipt = sitAndHandIn(3);
        change("update attempt_mark set outcome = 'RIGHT'");
        assertThat(isUnchanged(receipt)).as("it is about what was received").isTrue();
    }

    @Test
    void areComparedForWhoeverSatAndForHrAlone() {
        Receipt receipt = sitAndHandIn(1);
        AttemptId attempt = room.evidence.attemptsOf(wang).getFirst().id();
        ExamRoom.signIn(room.hire("G002"));
        assertThat(room.receipts.of(attempt)).isEmpty();
        assertThat(room.receipts.check(receipt.code())).isEmpty();
        assertThat(room.receipts.confirm(receipt.code(), HERE)).contains(receipt);
        ExamRoom.signIn(wang);
        assertThat(isUnchanged(receipt)).isTrue();
        assertThat(compared()).as("a look at one's own").isEmpty();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(room.hire("H001").value(), "HR", Role.HR));
        assertThat(room.receipts.of(attempt)).contains(receipt);
        assertThat(room.receipts.check(receipt.code()))
                .hasValueSatisfying(told -> assertThat(told.employeeNumber()).isEqualTo("G001"));
        assertThat(compared()).singleElement().satisfies(told -> {
            assertThat(told.attempt()).isEqualTo(attempt);
            assertThat(told.unchanged()).isTrue();
        });
    }

    @Test
    void areReadInAsManyStatementsHoweverManyAPersonHas() {
        Receipt first = sitAndHandIn(1);
        assertThat(room.source.during(() -> room.receipts.of(wang))).hasSize(2);
        Receipt second = sitAndHandIn(2);
        assertThat(room.source.during(
                        () -> assertThat(room.receipts.of(wang).values()).containsExactlyInAnyOrder(first, second)))
                .hasSize(2);
        ExamRoom.signIn(room.hire("G002"));
        assertThat(room.receipts.of(wang)).isEmpty();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(room.hire("H001").value(), "HR", Role.HR));
        assertThat(room.receipts.of(wang)).hasSize(2);
    }

    @Test
    void areNotGivenForPracticeNorForWhatIsOpenOrWasVoided() {
        AttemptId quiz = delivery.start(new ExamId("first-day.gate"));
        delivery.submit(quiz, delivery.open(quiz).desk());
        assertThat(room.receipts.of(quiz)).isEmpty();
        AttemptId open = delivery.start(ENGINEER);
        assertThat(room.receipts.of(open)).isEmpty();
        ExamRoom.signIn(room.hire("T001"));
        room.invigilation.voidAttempt(open, "fire alarm");
        ExamRoom.signIn(wang);
        assertThat(room.receipts.of(open)).isEmpty();
    }

    @Test
    void areUnknownByACodeThatWasMadeUp() {
        sitAndHandIn(1);
        var madeUp = new ReceiptCode("0".repeat(20));
        assertThat(room.receipts.confirm(madeUp, HERE)).isEmpty();
        assertThat(room.receipts.check(madeUp)).isEmpty();
    }

    @Test
    void areNotConfirmedToAProgramThatTriesCodeAfterCode() {
        var madeUp = new ReceiptCode("0".repeat(20));
        for (int ask = 0; ask < StrangersPace.MOST_A_MINUTE; ask++) {
            room.receipts.confirm(madeUp, HERE);
        }
        assertThatThrownBy(() -> room.receipts.confirm(madeUp, HERE))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("exam.refused.tooManyCodes"));
        assertThat(room.receipts.confirm(madeUp, "192.0.2.2")).isEmpty();
    }
}
