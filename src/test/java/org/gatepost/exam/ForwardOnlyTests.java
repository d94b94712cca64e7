package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.library.Conduct;
import org.gatepost.library.ExamId;
import org.gatepost.library.ShippedLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exam in which one only goes forward, however its page, or whoever forges one, asks. */
@BothDatabases
class ForwardOnlyTests extends InTheExamRoom {

    private static final Conduct FORWARD =
            new Conduct(Conduct.USUAL.window(), Conduct.Shuffle.USUAL, Conduct.Navigation.FORWARD);

    ForwardOnlyTests(TestDatabase database) {
        super(database, ShippedLibrary.conducted(database, ENGINEER, FORWARD));
    }

    @Test
    void beginsAtTheFirstItemAndGoesToTheNext() {
        Sitting window = sit();
        assertThat(window.reached()).isZero();
        assertThat(moveOn(window, 1).presentation())
                .isEqualTo(window.places().get(1).presentation());
        assertThat(delivery.open(window.attempt()).reached()).isEqualTo(1);
        delivery.submit(window.attempt(), delivery.open(window.attempt()).desk());
        assertThat(delivery.open(delivery.start(new ExamId("first-day"))).reached())
                .as("of an exam that is gone through freely")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 13})
    void refusesToShowAnswerOrFlagAnyOtherItemThanTheOneInView(int slot) {
        Sitting window = atItemThree();
        room.answer(window, 2, 1, room.right(window, 2));
        assertThatThrownBy(() -> delivery.place(window.attempt(), window.desk(), slot))
                .isInstanceOf(OutOfTurn.class);
        assertThatThrownBy(() -> room.answer(window, slot, 2, room.right(window, slot)))
                .isInstanceOf(OutOfTurn.class);
        assertThatThrownBy(() -> delivery.flag(window.attempt(), window.desk(), slot, true))
                .isInstanceOf(OutOfTurn.class);
        assertThat(room.rows("attempt_answer where response is not null")).isEqualTo(1);
        assertThat(room.rows("attempt_step where kind = 'ANSWERED'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 13})
    void refusesToGoAnywhereButToTheNext(int slot) {
        Sitting window = atItemThree();
        assertThatThrownBy(() -> moveOn(window, slot)).isInstanceOf(OutOfTurn.class);
        assertThat(delivery.open(window.attempt()).reached()).isEqualTo(2);
    }

    @Test
    void refusesItemsThatThereAreNot() {
        Sitting window = atItemThree();
        assertThatThrownBy(() -> moveOn(window, -1)).isInstanceOf(NotYourAttempt.class);
        assertThatThrownBy(() -> moveOn(window, window.places().size())).isInstanceOf(NotYourAttempt.class);
    }

    @Test
    void givesTheSameItemToWhoeverAsksForTheNextTwice() {
        Sitting window = sit();
        moveOn(window, 1);
        moveOn(window, 1);
        assertThat(room.rows("attempt_step where kind = 'PASSED'")).isEqualTo(1);
        assertThat(delivery.open(window.attempt()).reached()).isEqualTo(1);
    }

    @Test
    void remembersHowFarItIsOnAnotherDeviceAndAfterARestart() {
        Sitting phone = atItemThree();
        Sitting laptop = delivery.open(phone.attempt());
        assertThat(laptop.reached()).isEqualTo(2);
        assertThatThrownBy(() -> moveOn(phone, 3)).isInstanceOf(HeldByAnotherWindow.class);
        var restarted = new ExamRoom(database, room.clock, new ShippedLibrary(room.library, room.bank));
        Sitting again = restarted.delivery.open(phone.attempt());
        assertThat(again.reached()).isEqualTo(2);
        assertThatThrownBy(() -> restarted.answer(again, 1, 1, restarted.right(again, 1)))
                .isInstanceOf(OutOfTurn.class);
    }

    /** How it is gone through is part of what was started, whatever authors have written since. */
    @Test
    void staysForwardOnlyWhenTheExamIsNoLonger() {
        var before = new ExamRoom(database, room.clock, ShippedLibrary.conducted(database, ENGINEER, FORWARD));
        Sitting window = before.delivery.open(before.delivery.start(ENGINEER));
        before.delivery.moveOn(window.attempt(), window.desk(), 1);
        var rewritten = new ExamRoom(database, room.clock);
        Sitting again = rewritten.delivery.open(window.attempt());
        assertThatThrownBy(() -> rewritten.delivery.place(again.attempt(), again.desk(), 0))
                .isInstanceOf(OutOfTurn.class);
    }

    @Test
    void takesAnAnswerAgainWhoseReceiptWasLostAndNoOther() {
        Sitting window = sit();
        room.answer(window, 0, 1, room.right(window, 0));
        moveOn(window, 1);
        room.answer(window, 0, 1, room.right(window, 0));
        assertThatThrownBy(() -> room.answer(window, 0, 1, room.wrong(window, 0)))
                .isInstanceOf(OutOfTurn.class);
        assertThatThrownBy(() -> room.answer(window, 0, 2, room.wrong(window, 0)))
                .isInstanceOf(OutOfTurn.class);
        assertThat(room.rows("attempt_step where kind = 'ANSWERED'")).isEqualTo(1);
    }

    @Test
    void tellsWhatCanStillBeDone() {
        Sitting window = atItemThree();
        Unfinished unfinished = delivery.unfinished(window.attempt(), window.desk());
        assertThat(unfinished.reached()).isEqualTo(2);
        assertThat(unfinished.isDone()).isFalse();
        int last = window.places().size() - 1;
        for (int slot = 3; slot <= last; slot++) {
            moveOn(window, slot);
        }
        assertThat(delivery.unfinished(window.attempt(), window.desk()).isDone())
                .isFalse();
        room.answer(window, last, 1, room.right(window, last));
        assertThat(delivery.unfinished(window.attempt(), window.desk()).isDone())
                .isTrue();
    }

    @Test
    void savesAnAnswerWithNoMoreStatementsThanElsewhere() {
        Sitting window = sit();
        assertThat(room.source.during(() -> room.answer(window, 0, 1, room.right(window, 0))))
                .hasSize(3);
        assertThat(room.source.during(() -> moveOn(window, 1))).hasSize(4);
    }

    @Test
    void isMarkedAsEveryOther() {
        Sitting window = sit();
        for (int slot = 0; slot < window.places().size(); slot++) {
            if (slot > 0) {
                moveOn(window, slot);
            }
            room.answer(window, slot, slot + 1, room.right(window, slot));
        }
        delivery.submit(window.attempt(), window.desk());
        assertThat(room.evidence.attemptsOf(wang))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.passed()).isTrue());
        assertThatThrownBy(() -> moveOn(window, 1)).isInstanceOf(AttemptOver.class);
    }

    private Sitting.Place moveOn(Sitting window, int slot) {
        return delivery.moveOn(window.attempt(), window.desk(), slot);
    }

    private Sitting atItemThree() {
        Sitting window = sit();
        List.of(1, 2).forEach(slot -> moveOn(window, slot));
        return window;
    }
}
