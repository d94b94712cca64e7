package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.kernel.Points;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The end of an attempt: by its owner, by the clock, by both at once. */
@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class ClosingTests extends InTheExamRoom {

    private static final int ROUNDS = 20;

    ClosingTests(TestDatabase database) {
        super(database);
    }

    @Test
    void marksOnceHoweverOftenItIsHandedIn() {
        Sitting window = sit();
        room.answer(window, 0, 1, room.right(window, 0));
        List<Object> handedIn = Together.times(10, ExamRoom.as(wang, () -> {
            delivery.submit(window.attempt(), window.desk());
            return "handed in";
        }));
        assertThat(handedIn).containsOnly("handed in");
        assertThat(room.rows("attempt_result")).isEqualTo(1);
        assertThat(room.rows("attempt_mark")).isEqualTo(window.places().size());
        assertThat(room.rows("attempt_step where kind = 'SUBMITTED'")).isEqualTo(1);
        assertThat(room.events).filteredOn(AttemptMarked.class::isInstance).hasSize(1);
    }

    @Test
    void earnsWhatWasRightAndNamesTheLessonsBehindTheRest() {
        Sitting window = sit();
        for (int slot = 0; slot < window.places().size(); slot++) {
            room.answer(window, slot, slot + 1, room.right(window, slot));
        }
        room.answer(window, 4, 99, room.wrong(window, 4));
        delivery.submit(window.attempt(), window.desk());
        var outcome = room.evidence.attemptsOf(wang).getFirst();
        MarkRow wrong = room.results.marks(window.attempt()).get(4);
        assertThat(outcome.toStudyAgain()).containsExactly(wrong.lesson());
        assertThat(outcome.score())
                .isEqualTo(room.results.score(window.attempt()).orElseThrow());
        Points possible = room.results.marks(window.attempt()).stream()
                .map(mark -> mark.mark().possible())
                .reduce(Points.ZERO, Points::plus);
        Points earned = room.results.score(window.attempt()).orElseThrow().earned();
        assertThat(earned.plus(wrong.mark().possible())).isEqualTo(possible);
    }

    /** Two nodes: by the clock of one there is time left, by the clock of the other there is none. */
    @Test
    void endsOnceWhenHandingInAndSweepMeetAtTheDeadline() {
        var late = new ExamRoom(database, MovableClock.atNoon());
        List<AttemptState> ends = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Sitting window = sit();
            room.clock.set(window.deadline());
            late.clock.set(window.deadline().plusMillis(1));
            List<Callable<?>> race = List.of(
                    ExamRoom.as(wang, () -> {
                        delivery.submit(window.attempt(), window.desk());
                        return "ended";
                    }),
                    () -> {
                        late.sweep.closeOverdue();
                        return "ended";
                    },
                    ExamRoom.as(wang, () -> {
                        late.delivery.submit(window.attempt(), window.desk());
                        return "ended";
                    }));
            assertThat(Together.run(race)).containsOnly("ended");
            AttemptRow ended = room.attempts.find(window.attempt()).orElseThrow();
            assertThat(ended.finishedAt()).isEqualTo(window.deadline());
            assertThat(room.rows(
                            "attempt_result where attempt_id = ?", ended.id().value()))
                    .isEqualTo(1);
            assertThat(room.rows(
                            "attempt_step where attempt_id = ? and kind in ('SUBMITTED', 'TIMED_OUT')",
                            ended.id().value()))
                    .isEqualTo(1);
            ends.add(ended.state());
        }
        assertThat(ends).doesNotContain(AttemptState.OPEN);
        assertThat(room.rows("attempt_result")).isEqualTo(ROUNDS);
    }

    @Test
    void sweepsAnAttemptAtItsDeadlineHoweverLateTheSweep() {
        Sitting window = sit();
        room.clock.set(window.deadline());
        room.sweep.closeOverdue();
        assertThat(delivery.isOpen(window.attempt())).as("at the deadline").isTrue();
        room.clock.forward(Duration.ofHours(9));
        room.sweep.closeOverdue();
        AttemptRow swept = room.attempts.find(window.attempt()).orElseThrow();
        assertThat(swept.state()).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(swept.finishedAt()).isEqualTo(window.deadline());
        assertThat(room.events.getLast())
                .isInstanceOfSatisfying(
                        AttemptMarked.class,
                        marked -> assertThat(marked.finishedAt()).isEqualTo(window.deadline()));
    }

    @Test
    void letsNoAttemptThatCannotBeMarkedKeepOthersOpen() {
        List<PersonId> people = List.of(wang, room.hire("G002"), room.hire("G003"));
        List<AttemptId> sat = new ArrayList<>();
        for (PersonId person : people) {
            ExamRoom.signIn(person);
            sat.add(delivery.start(ENGINEER));
            room.clock.forward(Duration.ofSeconds(1));
        }
        room.clock.forward(LIMIT);
        room.listener = event -> {
            if (event instanceof AttemptMarked marked && marked.person().equals(wang)) {
                throw new IllegalStateException("the gate cannot decide about this one");
            }
        };
        room.sweep.closeOverdue();
        assertThat(sat.stream().map(this::state))
                .containsExactly(AttemptState.OPEN, AttemptState.TIMED_OUT, AttemptState.TIMED_OUT);
        assertThat(room.rows(
                        "attempt_result where attempt_id = ?", sat.getFirst().value()))
                .as("nothing by half")
                .isZero();
        room.listener = event -> {};
        room.clock.forward(Duration.ofMinutes(1));
        room.sweep.closeOverdue();
        assertThat(state(sat.getFirst())).isEqualTo(AttemptState.TIMED_OUT);
    }

    @Test
    void saysOnceThatAnAttemptCannotBeMarkedAndTriesItAtEverLongerPauses(CapturedOutput output) {
        Sitting window = sit();
        room.clock.set(window.deadline().plusSeconds(1));
        var tried = new AtomicInteger();
        room.listener = event -> {
            if (event instanceof AttemptMarked) {
                tried.incrementAndGet();
                throw new IllegalStateException("around it", new IllegalArgumentException("no item a.b@7"));
            }
        };
        for (int second = 0; second < 3600; second += 5) {
            room.sweep.closeOverdue();
            room.clock.forward(Duration.ofSeconds(5));
        }
        assertThat(tried).as("at 0, 1, 3, 7, 15 and 31 minutes").hasValue(6);
        assertThat(output.getAll().split("could not be closed", -1)).hasSize(2);
        var unclosed = new Unclosed(database.jdbc());
        assertThat(unclosed.count()).isEqualTo(1);
        assertThat(unclosed.all()).singleElement().satisfies(told -> {
            assertThat(told.id()).isEqualTo(window.attempt());
            assertThat(told.employeeNumber()).isEqualTo("G001");
            assertThat(told.tries()).isEqualTo(6);
            assertThat(told.reason()).isEqualTo("IllegalArgumentException: no item a.b@7");
        });
        room.listener = event -> {};
        room.clock.forward(Duration.ofHours(1));
        room.sweep.closeOverdue();
        assertThat(state(window.attempt())).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(unclosed.all()).isEmpty();
        assertThat(unclosed.count()).isZero();
    }

    @Test
    void holdsAnAnswerAgainstAHandInUnderWay() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Sitting window = sit();
            List<Object> outcomes = Together.run(List.of(
                    ExamRoom.as(wang, () -> {
                        delivery.submit(window.attempt(), window.desk());
                        return "ended";
                    }),
                    ExamRoom.as(wang, () -> {
                        room.answer(window, 0, 1, room.right(window, 0));
                        return "saved";
                    })));
            boolean saved = outcomes.contains("saved");
            assertThat(outcomes).contains("ended").element(1).isInstanceOfAny(String.class, AttemptOver.class);
            assertThat(room.results.marks(window.attempt()).getFirst().response() != null)
                    .as("what was called saved was marked")
                    .isEqualTo(saved);
        }
    }

    /** Started, and the browser died before it showed anything: there are no blank answers yet. */
    @Test
    void marksAnAttemptThatNoWindowEverShowedAsBlank() {
        ExamRoom.signIn(wang);
        AttemptId attempt = delivery.start(ENGINEER);
        assertThat(room.rows("attempt_answer")).isZero();
        int items = room.invigilation.page(null, 0, 10).getFirst().items();
        assertThat(items).isPositive();
        room.clock.forward(Duration.ofDays(1));
        room.sweep.closeOverdue();
        assertThat(state(attempt)).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(room.results.marks(attempt))
                .hasSize(items)
                .allSatisfy(mark -> assertThat(mark.response()).isNull());
    }

    private AttemptState state(AttemptId attempt) {
        return room.attempts.find(attempt).orElseThrow().state();
    }
}
