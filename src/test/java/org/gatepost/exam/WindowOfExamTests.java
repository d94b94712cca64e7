package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Conduct;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.library.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exam that is open for a morning in Berlin, on the day of the test. */
@BothDatabases
class WindowOfExamTests extends InTheExamRoom {

    private static final Instant OPENS = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-23T11:00:00Z");

    private static final Conduct MORNING = new Conduct(
            new Window(OPENS, CLOSES, ZoneId.of("Europe/Berlin")), Conduct.Shuffle.USUAL, Conduct.Navigation.FREE);

    WindowOfExamTests(TestDatabase database) {
        super(database, ShippedLibrary.conducted(database, ENGINEER, MORNING));
    }

    @Test
    void startsNothingBeforeItOpensAndSaysWhenByTheClocksOfItsZone() {
        room.clock.set(OPENS.minusMillis(1));
        assertThatThrownBy(() -> delivery.start(ENGINEER))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("exam.refused.opensAndCloses");
                    assertThat(refusal.arguments())
                            .containsExactly(
                                    new LocalizedText(
                                            "2026年11月23日 16:00（当地 09:00，中欧时间，GMT+1）",
                                            "23 Nov 2026, 16:00 (09:00 there: Central European Time, GMT+1)"),
                                    new LocalizedText(
                                            "2026年11月23日 19:00（当地 12:00，中欧时间，GMT+1）",
                                            "23 Nov 2026, 19:00 (12:00 there: Central European Time, GMT+1)"));
                });
        assertThat(room.rows("attempt")).isZero();
        room.clock.set(OPENS);
        assertThat(given(sit())).isEqualTo(LIMIT);
    }

    @Test
    void startsUntilTheLastMomentAndNotWhenItCloses() {
        room.clock.set(CLOSES);
        assertThatThrownBy(() -> delivery.start(ENGINEER)).hasMessage("exam.refused.closed");
        assertThat(room.rows("attempt")).isZero();
        room.clock.set(CLOSES.minusMillis(1));
        assertThat(sit().deadline()).isEqualTo(CLOSES);
    }

    @Test
    void whatTheGateSaysComesFirst() {
        room.gate = (person, exam, attempts, now) -> Optional.of(new Refusal("clearance.objection.study", 3));
        room.clock.set(CLOSES);
        assertThatThrownBy(() -> delivery.start(ENGINEER)).hasMessage("clearance.objection.study");
    }

    @Test
    void endsAtTheClosingWhoeverStartsLate() {
        room.clock.set(CLOSES.minus(LIMIT));
        assertThat(given(sit())).isEqualTo(LIMIT);
        room.clock.set(CLOSES.minus(LIMIT).plusSeconds(30));
        delivery.submit(room.attempts.of(wang).getLast().id(), 1);
        Sitting late = sit();
        assertThat(late.deadline()).isEqualTo(CLOSES);
        room.clock.set(CLOSES);
        room.answer(late, 0, 1, room.right(late, 0));
        room.clock.forward(Duration.ofMillis(1));
        assertThatThrownBy(() -> room.answer(late, 1, 2, room.right(late, 1))).isInstanceOf(AttemptOver.class);
        assertThat(room.evidence.attemptsOf(wang).getLast().finishedAt()).isEqualTo(CLOSES);
    }

    /** The share is one of what others have who start then, so that it is worth as much to whoever starts late. */
    @ParameterizedTest
    @CsvSource({"150, 0, 180, 68", "150, 0, 20, 30", "100, 15, 20, 35", "150, 10, 20, 40"})
    void moreTimeOfAPersonGoesBeyondTheClosing(int percent, int minutes, int beforeClosing, int allowed) {
        var hr = room.hire("H001");
        ExamRoom.signIn(hr);
        room.accommodating.grant(wang, null, percent, minutes, "reads slowly");
        ExamRoom.signIn(wang);
        room.clock.set(CLOSES.minus(Duration.ofMinutes(beforeClosing)));
        assertThat(given(sit())).isEqualTo(Duration.ofMinutes(allowed));
    }

    @Test
    void timeThatAnInvigilatorGivesAndAnOutageTookGoesBeyondTheClosing() {
        room.outages.beat();
        room.clock.set(CLOSES.minus(Duration.ofMinutes(10)));
        room.elapsed.set(Duration.between(room.clock.instant(), CLOSES));
        room.outages.beat();
        Sitting late = sit();
        var hr = room.hire("H001");
        ExamRoom.signIn(hr);
        room.invigilation.giveTime(late.attempt(), 5, "fire alarm", null);
        ExamRoom.signIn(wang);
        assertThat(delivery.open(late.attempt()).deadline()).isEqualTo(CLOSES.plus(Duration.ofMinutes(5)));
        // No server for two minutes, over the closing.
        room.clock.set(CLOSES.minus(Duration.ofMinutes(1)));
        room.elapsed.updateAndGet(so -> so.plusMinutes(9));
        room.outages.beat();
        assertThat(delivery.open(late.attempt()).deadline()).isAfter(CLOSES.plus(Duration.ofMinutes(5)));
    }

    @Test
    void whoIsSittingIsNotAskedAgainWhenItCloses() {
        room.clock.set(CLOSES.minusSeconds(1));
        AttemptId open = delivery.start(ENGINEER);
        room.clock.set(CLOSES);
        assertThat(delivery.start(ENGINEER)).isEqualTo(open);
    }

    private static Duration given(Sitting sitting) {
        return Duration.between(sitting.startedAt(), sitting.deadline());
    }
}
