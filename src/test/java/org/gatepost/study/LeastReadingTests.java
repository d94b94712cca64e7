package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** A lesson's end is not reached sooner than anybody can have read it. */
@BothDatabases
class LeastReadingTests extends StudyRoom {

    LeastReadingTests(TestDatabase database) {
        super(database);
    }

    @Override
    int leastReading() {
        return 25;
    }

    @Test
    void doesNotCountTheEndForWhoeverJumpsToIt() {
        study.opened(PLEDGE);
        clock.forward(Duration.ofSeconds(5));
        assertThat(study.reachedEnd(PLEDGE)).isEqualTo(Duration.ofSeconds(55));
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertThatThrownBy(() -> study.answerCheck(PLEDGE, right(PLEDGE))).isInstanceOf(Refusal.class);
    }

    @Test
    void countsTheEndOfWhoeverStaysAMinuteOfFour() {
        study.opened(PLEDGE);
        clock.forward(Duration.ofSeconds(60));
        assertThat(study.reachedEnd(PLEDGE)).isZero();
        assertThat(study.answerCheck(PLEDGE, right(PLEDGE)).studied()).isTrue();
    }

    @Test
    void countsFromTheFirstOpeningWhateverWasDoneBetween() {
        study.opened(PLEDGE);
        clock.forward(Duration.ofDays(1));
        study.opened(PLEDGE);
        assertThat(study.reachedEnd(PLEDGE)).as("read yesterday").isZero();
    }

    @Test
    void asksHalfOfItOfWhoeverHasStudiedTheLessonBefore() {
        study.opened(PLEDGE);
        clock.forward(Duration.ofMinutes(4));
        studyNow(PLEDGE);
        clock.forward(Duration.ofDays(1));
        study.opened(PLEDGE);
        assertThat(study.reachedEnd(PLEDGE)).isEqualTo(Duration.ofSeconds(30));
        clock.forward(Duration.ofSeconds(30));
        assertThat(study.reachedEnd(PLEDGE)).isZero();
    }

    @Test
    void countsFromNowWhereNobodySaidThatItWasOpened() {
        assertThat(study.reachedEnd(PLEDGE)).isEqualTo(Duration.ofSeconds(60));
        clock.forward(Duration.ofSeconds(60));
        assertThat(study.reachedEnd(PLEDGE)).isZero();
    }
}
