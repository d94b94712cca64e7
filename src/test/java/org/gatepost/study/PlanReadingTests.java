package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.gatepost.MovableClock;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ShippedContent;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;

/** Nobody gets through a plan by pressing alone, and nobody who reads is kept. */
class PlanReadingTests {

    private static final AttemptId ATTEMPT = new AttemptId(7);

    private final MovableClock clock = MovableClock.atNoon();
    private final PlanReading reading = new PlanReading(new LeastReading(25), clock.companyTime());

    @Test
    void anAnswerCountsOnceThePassageStoodThereForItsSeconds() {
        PlanStop stop = stop(1);
        reading.shown(ATTEMPT, stop);
        clock.forward(Duration.ofSeconds(1));
        reading.shown(ATTEMPT, stop);
        assertThat(reading.left(ATTEMPT, stop)).isEqualTo(Duration.ofSeconds(3));
        clock.forward(Duration.ofSeconds(3));
        assertThat(reading.left(ATTEMPT, stop)).isZero();
    }

    @Test
    void manyPassagesTakeLongerAndNeverMoreThanSeconds() {
        assertThat(reading.left(ATTEMPT, stop(2))).isEqualTo(Duration.ofSeconds(8));
        assertThat(reading.left(new AttemptId(8), stop(20))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void afterAWrongAnswerItIsReadOnceMore() {
        PlanStop stop = stop(1);
        reading.shown(ATTEMPT, stop);
        clock.forward(Duration.ofMinutes(1));
        reading.readAgain(ATTEMPT, stop);
        assertThat(reading.left(ATTEMPT, stop)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void eachWrongAnswerDoublesTheSecondsUpToAMinute() {
        assertThat(reading.left(ATTEMPT, missed(1))).isEqualTo(Duration.ofSeconds(8));
        assertThat(reading.left(ATTEMPT, missed(3))).isEqualTo(Duration.ofSeconds(32));
        assertThat(reading.left(ATTEMPT, missed(4))).isEqualTo(Duration.ofSeconds(60));
        assertThat(reading.left(ATTEMPT, missed(1_000)))
                .as("nobody is locked out")
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whoComesBackToAStopReadsItAnew() {
        PlanStop stop = stop(1);
        reading.shown(ATTEMPT, stop);
        clock.forward(Duration.ofMinutes(1));
        reading.shown(ATTEMPT, stop(1, "pledge.f2", 0));
        reading.shown(ATTEMPT, stop);
        assertThat(reading.left(ATTEMPT, stop)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void takesNoTimeWhereTheSettingAsksForNone() {
        var none = new PlanReading(new LeastReading(0), clock.companyTime());
        assertThat(none.left(ATTEMPT, stop(3))).isZero();
    }

    private static PlanStop stop(int steps) {
        return stop(steps, "pledge.f1", 0);
    }

    private static PlanStop missed(int times) {
        return stop(1, "pledge.f1", times);
    }

    private static PlanStop stop(int steps, String fact, int missed) {
        var lesson = ShippedContent.lessonsFor("home-service-engineer").getFirst();
        var step = new PlanStep(new FactId(fact), List.of(), List.of(), List.of(), false);
        return new PlanStop(
                lesson, Collections.nCopies(steps, step), List.of(lesson.check()), true, missed, null, null, missed);
    }
}
