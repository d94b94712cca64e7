package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.junit.jupiter.api.Test;

/** Time in which no server could be reached. A second exam room over the same database is a node that starts. */
@BothDatabases
class OutagesTests extends InTheExamRoom {

    OutagesTests(TestDatabase database) {
        super(database);
    }

    private Instant deadline(Sitting sitting) {
        return room.attempts.find(sitting.attempt()).orElseThrow().deadline();
    }

    private ExamRoom anotherNode() {
        return new ExamRoom(database, room.clock);
    }

    @Test
    void whoSatWhenTheServerDiedGetsTheTimeBackOnce() {
        room.outages.beat();
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(3));
        ExamRoom restarted = anotherNode();
        restarted.outages.beat();
        restarted.outages.beat();
        anotherNode().outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline().plus(Duration.ofMinutes(3)));
        assertThat(room.rows("attempt_extension where given_by is null and seconds = 180 and told = 'OUTAGE'"))
                .isOne();
        assertThat(restarted.events)
                .as("for the log")
                .containsExactly(new ExamAct.TimeGiven(
                        sitting.attempt(), wang, ExamRoom.ENGINEER, Duration.ofMinutes(3), "", TimeGivenFor.OUTAGE));
    }

    @Test
    void nobodyIsTimedOutByAnOutage() {
        room.outages.beat();
        Sitting sitting = sit();
        room.clock.forward(LIMIT.plusHours(10));
        ExamRoom restarted = anotherNode();
        restarted.sweep.closeOverdue();
        assertThat(delivery.isOpen(sitting.attempt())).isTrue();
        assertThat(Duration.between(room.clock.instant(), deadline(sitting))).isEqualTo(LIMIT);
    }

    @Test
    void whoseTimeHadRunOutBeforeGetsNothing() {
        Sitting sitting = sit();
        room.clock.forward(LIMIT.plusSeconds(1));
        room.outages.beat();
        room.clock.forward(Duration.ofMinutes(3));
        anotherNode().outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline());
    }

    @Test
    void aShortPauseIsNoOutage() {
        room.outages.beat();
        Sitting sitting = sit();
        room.clock.forward(Outages.NOTICED);
        anotherNode().outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline());
    }

    @Test
    void aWallClockThatWasPutRightIsNoOutage() {
        room.outages.beat();
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(30));
        room.outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline());
    }

    @Test
    void aNodeThatHungGivesBackWhatItsStopwatchSaw() {
        room.outages.beat();
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(30));
        room.elapsed.set(Duration.ofMinutes(2));
        room.outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline().plus(Duration.ofMinutes(2)));
    }

    @Test
    void whoComesBackBeforeTheNextBeatIsNotTimedOutByComing() {
        room.outages.beat();
        Sitting sitting = sit();
        hangs(Duration.ofHours(1));
        assertThat(delivery.news(sitting.attempt(), sitting.desk(), 0).deadline())
                .isEqualTo(sitting.deadline().plus(Duration.ofHours(1)));
        hangs(Duration.ofHours(2));
        room.answer(sitting, 0, 1, room.right(sitting, 0));
        hangs(Duration.ofHours(3));
        delivery.submit(sitting.attempt(), sitting.desk());
        assertThat(room.attempts.find(sitting.attempt()).orElseThrow().state()).isEqualTo(AttemptState.SUBMITTED);
    }

    private void hangs(Duration time) {
        room.clock.forward(time);
        room.elapsed.updateAndGet(time::plus);
    }

    @Test
    void whoStartedSinceTheLastBeatGetsWhatCameAfterTheirStart() {
        room.outages.beat();
        room.clock.forward(Duration.ofSeconds(1));
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(3));
        anotherNode().outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline().plus(Duration.ofMinutes(3)));
    }

    @Test
    void whatABeatThatFailedSawIsNotForgotten() {
        room.outages.beat();
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(5));
        room.elapsed.set(Duration.ofMinutes(4));
        for (int failing = 1; failing <= 3; failing++) {
            failsAt(failing);
        }
        room.elapsed.set(Duration.ofMinutes(5));
        room.outages.beat();
        assertThat(deadline(sitting)).isEqualTo(sitting.deadline().plus(Duration.ofMinutes(5)));
    }

    private void failsAt(int statement) {
        assertThatThrownBy(() -> room.source.before(
                        number -> {
                            if (number == statement) {
                                throw new IllegalStateException("away");
                            }
                        },
                        room.outages::beat))
                .hasStackTraceContaining("away");
    }
}
