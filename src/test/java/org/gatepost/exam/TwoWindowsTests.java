package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.Response;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The same exam in two windows or on two devices, and answers that arrive late. */
@BothDatabases
class TwoWindowsTests extends InTheExamRoom {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    TwoWindowsTests(TestDatabase database) {
        super(database);
    }

    @Test
    void givesTheDeskToTheNewestWindowAndTellsTheOld() {
        Sitting old = sit();
        room.answer(old, 0, 1, room.right(old, 0));
        Sitting newer = delivery.open(old.attempt());
        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> room.answer(old, 1, 2, room.right(old, 1)),
                () -> delivery.place(old.attempt(), old.desk(), 1),
                () -> delivery.flag(old.attempt(), old.desk(), 1, true),
                () -> delivery.unfinished(old.attempt(), old.desk()),
                () -> delivery.news(old.attempt(), old.desk(), 0),
                () -> delivery.submit(old.attempt(), old.desk()))) {
            assertThatThrownBy(each).isInstanceOf(HeldByAnotherWindow.class);
        }
        assertThat(saved(newer, 0)).isEqualTo(room.right(newer, 0));
        assertThat(saved(newer, 1)).isEqualTo(JSON.nullNode());
        room.answer(newer, 1, 1, room.right(newer, 1));
    }

    @Test
    void keepsTheNewerAnswerWhenAnOlderOneArrivesAfterIt() {
        Sitting window = sit();
        room.answer(window, 3, 2, room.right(window, 3));
        assertThatThrownBy(() -> room.answer(window, 3, 1, room.wrong(window, 3)))
                .isInstanceOf(StaleAnswer.class);
        assertThat(saved(window, 3)).isEqualTo(room.right(window, 3));
        assertThat(room.rows("attempt_step where kind = 'ANSWERED'")).isEqualTo(1);
    }

    @Test
    void takesTheSameAnswerTwiceWithoutHarm() {
        Sitting window = sit();
        room.answer(window, 3, 1, room.right(window, 3));
        Instant then = room.clock.instant();
        room.clock.forward(Duration.ofSeconds(5));
        room.answer(window, 3, 1, room.right(window, 3));
        assertThat(delivery.place(window.attempt(), window.desk(), 3).savedAt()).isEqualTo(then);
        assertThat(room.rows("attempt_step where kind = 'ANSWERED'")).isEqualTo(1);
    }

    @Test
    void takesWhatAWindowKeptWhileItWasReloaded() {
        Sitting before = sit();
        room.answer(before, 3, 1, room.wrong(before, 3));
        Sitting after = delivery.open(before.attempt());
        kept(before, after, 3, 2, room.right(before, 3));
        kept(before, after, 4, 3, room.right(before, 4));
        assertThat(saved(after, 3)).isEqualTo(room.right(before, 3));
        assertThat(saved(after, 4)).isEqualTo(room.right(before, 4));
        room.answer(after, 4, 1, room.wrong(before, 4));
        assertThat(saved(after, 4)).isEqualTo(room.wrong(before, 4));
    }

    /** However many answers the phone numbered while it was offline. */
    @Test
    void refusesWhatAPhoneKeptWhenAnotherDeviceAnsweredSince() {
        Sitting phone = sit();
        Sitting desk = delivery.open(phone.attempt());
        room.answer(desk, 3, 1, room.right(phone, 3));
        Sitting again = delivery.open(phone.attempt());
        assertThatThrownBy(() -> kept(phone, again, 3, 99, room.wrong(phone, 3)))
                .isInstanceOf(StaleAnswer.class);
        assertThat(saved(again, 3)).isEqualTo(room.right(phone, 3));
        kept(phone, again, 4, 98, room.wrong(phone, 4));
        assertThat(saved(again, 4)).as("nobody else's").isEqualTo(room.wrong(phone, 4));
    }

    /** Both were offline. What the first of them to come back had saved was shown as saved, so it stays. */
    @Test
    void refusesWhatWasGivenBeforeItCouldBeKnownWhatIsSavedNow() {
        Sitting phone = sit();
        Sitting desk = delivery.open(phone.attempt());
        Sitting phoneAgain = delivery.open(phone.attempt());
        kept(phone, phoneAgain, 3, 1, room.right(phone, 3));
        Sitting deskAgain = delivery.open(phone.attempt());
        assertThatThrownBy(() -> kept(desk, deskAgain, 3, 1, room.wrong(phone, 3)))
                .isInstanceOf(StaleAnswer.class);
        assertThat(saved(deskAgain, 3)).isEqualTo(room.right(phone, 3));
    }

    @Test
    void saysNothingOfAnOlderAnswerThatIsTheSame() {
        Sitting phone = sit();
        Sitting desk = delivery.open(phone.attempt());
        room.answer(desk, 3, 1, room.right(phone, 3));
        kept(phone, delivery.open(phone.attempt()), 3, 1, room.right(phone, 3));
        assertThat(room.rows("attempt_step where kind = 'ANSWERED'")).isEqualTo(1);
    }

    @Test
    void namesWhatAnotherWindowOfTheSameBrowserHadNotSentWhenTheExamWasHandedIn() {
        Sitting old = sit();
        room.answer(old, 2, 1, room.right(old, 2));
        Sitting newer = delivery.open(old.attempt());
        room.answer(newer, 3, 1, room.right(newer, 3));
        // Both keep what they have not sent under one roof, each with the numbers of its own range.
        Map<Integer, Long> kept = Map.of(
                2,
                old.numbersAbove() + 1,
                3,
                old.numbersAbove() + 2,
                4,
                old.numbersAbove() + 3,
                5,
                newer.numbersAbove() + 2);
        assertThat(room.reviews.unsaved(old.attempt(), kept))
                .as("while it is open")
                .isEmpty();
        delivery.submit(newer.attempt(), newer.desk());
        assertThat(room.reviews.unsaved(old.attempt(), kept))
                .as("item 3 has arrived, item 4 was answered anew since")
                .containsExactly(4, 5);
        assertThat(room.results.marks(old.attempt()).get(4).response()).isNull();
        ExamRoom.signIn(room.hire("G002"));
        assertThatThrownBy(() -> room.reviews.unsaved(old.attempt(), kept)).isInstanceOf(NotYourAttempt.class);
    }

    @Test
    void givesEveryWindowARangeOfItsOwn() {
        Sitting old = sit();
        Sitting newer = delivery.open(old.attempt());
        assertThat(old.numbersBelow()).isEqualTo(newer.numbersAbove()).isGreaterThan(old.numbersAbove());
        assertThatThrownBy(() ->
                        delivery.answer(newer.attempt(), newer.desk(), 0, newer.numbersBelow(), room.right(newer, 0)))
                .isInstanceOf(StaleAnswer.class);
    }

    /** What one window gave and kept, sent by the next one on the same device. */
    private void kept(Sitting given, Sitting sent, int slot, int count, JsonNode value) {
        delivery.answer(sent.attempt(), sent.desk(), slot, given.numbersAbove() + count, value);
    }

    private JsonNode saved(Sitting window, int slot) {
        Sitting.Place place = delivery.place(window.attempt(), window.desk(), slot);
        Response response = place.response();
        return place.presentation().write(response);
    }
}
