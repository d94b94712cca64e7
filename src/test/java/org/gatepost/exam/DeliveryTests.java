package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.item.MalformedResponse;
import org.gatepost.item.Response;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sitting an exam, from its start to the last answer. */
@BothDatabases
class DeliveryTests extends InTheExamRoom {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    DeliveryTests(TestDatabase database) {
        super(database);
    }

    @Test
    void startsOneAttemptHoweverManyThreadsAskAtOnce() {
        List<Object> started = Together.times(10, ExamRoom.as(wang, () -> delivery.start(ENGINEER)));
        assertThat(started).hasOnlyElementsOfType(AttemptId.class);
        assertThat(started.stream().distinct()).hasSize(1);
        assertThat(room.rows("attempt")).isEqualTo(1);
        delivery.open((AttemptId) started.getFirst());
        delivery.open((AttemptId) started.getFirst());
        assertThat(room.rows("attempt_step where kind = 'STARTED'")).isEqualTo(1);
        assertThat(room.events).hasSize(1).hasOnlyElementsOfType(AttemptStarted.class);
    }

    @Test
    void keepsToTheAttemptThatIsOpen() {
        AttemptId attempt = delivery.start(ENGINEER);
        assertThat(delivery.start(ENGINEER)).isEqualTo(attempt);
        delivery.submit(attempt, delivery.open(attempt).desk());
        assertThat(delivery.start(ENGINEER)).isNotEqualTo(attempt);
        assertThat(room.evidence.attemptsOf(wang))
                .extracting(AttemptOutcome::number)
                .containsExactly(1, 2);
    }

    @Test
    void startsNothingTheGateObjectsTo() {
        room.gate = (person, exam, attempts, now) -> Optional.of(new Refusal("clearance.objection.cleared"));
        assertThatThrownBy(() -> delivery.start(ENGINEER)).hasMessage("clearance.objection.cleared");
        assertThatThrownBy(() -> delivery.start(new ExamId("none"))).isInstanceOf(NoSuchExam.class);
        assertThat(room.rows("attempt")).isZero();
        assertThat(room.events).isEmpty();
    }

    @Test
    void takesAnAnswerBack() {
        Sitting window = sit();
        room.answer(window, 0, 1, room.right(window, 0));
        assertThat(delivery.unfinished(window.attempt(), window.desk()).blank())
                .hasSize(window.places().size() - 1)
                .doesNotContain(0);
        room.answer(window, 0, 2, JSON.nullNode());
        assertThat(delivery.unfinished(window.attempt(), window.desk()).blank()).contains(0);
    }

    @Test
    void refusesAnAnswerAfterTheDeadlineAndMarksWhatWasSaved() {
        Sitting window = sit();
        room.answer(window, 0, 1, room.right(window, 0));
        room.clock.set(window.deadline());
        room.answer(window, 1, 2, room.right(window, 1));
        room.clock.forward(Duration.ofMillis(1));
        assertThatThrownBy(() -> room.answer(window, 2, 3, room.right(window, 2)))
                .isInstanceOf(AttemptOver.class);
        var outcome = room.evidence.attemptsOf(wang).getFirst();
        assertThat(outcome.finishedAt()).isEqualTo(outcome.startedAt().plus(LIMIT));
        assertThat(room.results.marks(window.attempt()).stream()
                        .filter(mark -> mark.response() != null)
                        .map(MarkRow::slot))
                .containsExactly(0, 1);
    }

    @Test
    void refusesEverythingButLookingAfterTheDeadline() {
        Sitting window = sit();
        room.clock.forward(LIMIT.plusMillis(1));
        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> delivery.open(window.attempt()),
                () -> delivery.place(window.attempt(), window.desk(), 0),
                () -> delivery.unfinished(window.attempt(), window.desk()).blank(),
                () -> delivery.flag(window.attempt(), window.desk(), 0, true))) {
            assertThatThrownBy(each).isInstanceOf(AttemptOver.class);
        }
        assertThat(delivery.isOpen(window.attempt())).isFalse();
        delivery.submit(window.attempt(), window.desk());
        assertThat(room.rows("attempt_result")).isEqualTo(1);
        assertThat(room.rows("attempt where state = 'TIMED_OUT'")).isEqualTo(1);
    }

    @Test
    void refusesEverythingToSomebodyElse() {
        Sitting window = sit();
        room.answer(window, 0, 1, room.right(window, 0));
        ExamRoom.signIn(room.hire("G002"));
        for (AttemptId id : List.of(window.attempt(), new AttemptId(4711))) {
            for (ThrowingCallable each : List.<ThrowingCallable>of(
                    () -> delivery.open(id),
                    () -> delivery.isOpen(id),
                    () -> delivery.place(id, window.desk(), 0),
                    () -> delivery.unfinished(id, window.desk()).blank(),
                    () -> delivery.answer(id, window.desk(), 0, 9, room.wrong(window, 0)),
                    () -> delivery.flag(id, window.desk(), 0, true),
                    () -> delivery.submit(id, window.desk()))) {
                assertThatThrownBy(each).isInstanceOf(NotYourAttempt.class);
            }
        }
        room.clock.forward(LIMIT.plusMillis(1));
        assertThatThrownBy(() -> delivery.isOpen(window.attempt())).isInstanceOf(NotYourAttempt.class);
        assertThat(room.rows("attempt where state = 'OPEN'")).as("left alone").isEqualTo(1);
    }

    @Test
    void refusesWhatNoPageWouldSend() {
        Sitting window = sit();
        for (int slot : List.of(-1, window.places().size(), Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> room.answer(window, slot, 1, JSON.numberNode(0)))
                    .isInstanceOf(NotYourAttempt.class);
            assertThatThrownBy(() -> delivery.place(window.attempt(), window.desk(), slot))
                    .isInstanceOf(NotYourAttempt.class);
            assertThatThrownBy(() -> delivery.flag(window.attempt(), window.desk(), slot, true))
                    .isInstanceOf(NotYourAttempt.class);
        }
        long ofTheNextWindow = Sequence.before(window.desk() + 1) + 1;
        for (long sequence : List.of(0L, -1L, ofTheNextWindow, Long.MIN_VALUE, Long.MAX_VALUE)) {
            assertThatThrownBy(
                            () -> delivery.answer(window.attempt(), window.desk(), 0, sequence, room.right(window, 0)))
                    .isInstanceOf(StaleAnswer.class);
        }
        for (JsonNode sent : List.of(
                JSON.missingNode(),
                JSON.stringNode("a"),
                JSON.numberNode(-1),
                JSON.numberNode(99),
                JSON.numberNode(0.5),
                JSON.objectNode(),
                JSON.arrayNode().add(0).add(0),
                JSON.arrayNode().add("a"))) {
            assertThatThrownBy(() -> room.answer(window, 0, 1, sent)).isInstanceOf(MalformedResponse.class);
        }
        assertThat(room.rows("attempt_answer where response is not null or sequence > 0"))
                .isZero();
        assertThat(room.rows("attempt_step where kind not in ('STARTED', 'OPENED')"))
                .isZero();
        room.answer(window, 0, 1, room.right(window, 0));
    }

    @Test
    void resumesWithAnswersFlagsAndOrder() {
        Sitting before = sit();
        for (int slot = 0; slot < before.places().size(); slot += 2) {
            room.answer(before, slot, slot + 1, slot % 4 == 0 ? room.right(before, slot) : room.wrong(before, slot));
        }
        delivery.flag(before.attempt(), before.desk(), 1, true);
        delivery.flag(before.attempt(), before.desk(), 2, true);
        delivery.flag(before.attempt(), before.desk(), 2, false);
        room.clock.forward(Duration.ofMinutes(7));

        Sitting after = delivery.open(before.attempt());

        assertThat(after.deadline()).isEqualTo(before.deadline());
        assertThat(after.places())
                .extracting(Sitting.Place::presentation)
                .isEqualTo(before.places().stream()
                        .map(Sitting.Place::presentation)
                        .toList());
        assertThat(after.places()).extracting(Sitting.Place::flagged).containsOnlyOnce(true);
        assertThat(after.places().get(1).flagged()).isTrue();
        for (int slot = 0; slot < after.places().size(); slot++) {
            JsonNode expected = slot % 2 == 1
                    ? JSON.nullNode()
                    : slot % 4 == 0 ? room.right(before, slot) : room.wrong(before, slot);
            assertThat(saved(after, slot)).isEqualTo(expected);
        }
    }

    private JsonNode saved(Sitting window, int slot) {
        Sitting.Place place = delivery.place(window.attempt(), window.desk(), slot);
        Response response = place.response();
        return place.presentation().write(response);
    }

    @Test
    void takesNoAnswerForAWindowThatWasNeverOpened() {
        AttemptId attempt = delivery.start(ENGINEER);
        assertThatThrownBy(() -> delivery.answer(attempt, 0, 0, 1, JSON.nullNode()))
                .isInstanceOf(HeldByAnotherWindow.class);
        assertThat(delivery.open(attempt).places()).isNotEmpty();
    }
}
