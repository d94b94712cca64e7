package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Points;
import org.junit.jupiter.api.Test;

/** What waits to be marked, as whoever marks sees it. */
@BothDatabases
class MarkingQueueTests extends EssayRoom {

    MarkingQueueTests(TestDatabase database) {
        super(database);
    }

    @Test
    void showsTheOldestFirstWithoutNamesAtTwoStatementsAPage() {
        AttemptId first = handIn(wang, 8);
        room.clock.forward(Duration.ofHours(90));
        AttemptId second = handIn(room.hire("G002"), 0);
        ExamRoom.signIn(maria);
        var filter = new MarkingFilter(EXAM, null);
        assertThat(room.marking.page(filter, 0, 10))
                .extracting(Waiting::attempt)
                .containsExactly(first, second);
        assertThat(room.marking.page(filter, 0, 10)).extracting(Waiting::name).containsOnlyNulls();
        assertThat(room.marking.page(filter, 1, 1)).extracting(Waiting::attempt).containsExactly(second);
        assertThat(room.marking.page(filter, 0, 10)).allSatisfy(waiting -> {
            assertThat(waiting.since()).isEqualTo(dayOf(waiting.since()));
            assertThat(room.marking.task(waiting.number()).orElseThrow().since())
                    .isEqualTo(waiting.since());
        });
        assertThat(room.marking.page(filter, 0, 10)).extracting(Waiting::late).containsExactly(true, false);
        assertThat(room.marking.page(new MarkingFilter(ExamRoom.ENGINEER, null), 0, 10))
                .isEmpty();
        assertThat(room.marking.choices())
                .containsOnlyKeys(EXAM)
                .allSatisfy((exam, items) -> assertThat(items.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(2));
        assertThat(room.marking.figures()).satisfies(figures -> {
            assertThat(figures.waiting()).isEqualTo(2);
            assertThat(figures.mine()).isEqualTo(2);
            assertThat(figures.overdue()).isEqualTo(1);
            assertThat(figures.oldest())
                    .as("the day, for the minute may tell who it is")
                    .isEqualTo(dayOf(room.clock.instant().minus(Duration.ofHours(90))));
        });
        assertThat(room.source.during(() -> {
                    room.marking.count(filter);
                    room.marking.page(filter, 0, 200);
                }))
                .hasSize(2);
        assertThat(room.source.during(room.marking::figures)).hasSize(1);
        mark(maria, first, true);
        assertThat(room.marking.figures().waiting()).isEqualTo(1);
    }

    private Instant dayOf(Instant moment) {
        var zone = room.clock.companyTime().zone();
        return moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    @Test
    void tellsTheNameAndTheMinuteWhereMarkingIsNotAnonymous() {
        AttemptId attempt = handIn(wang, 0);
        Instant ended = room.attempts.find(attempt).orElseThrow().finishedAt();
        ExamRoom.signIn(maria);
        Waiting waiting = room.markingByName.next(MarkingFilter.ALL).orElseThrow();
        assertThat(waiting.name()).isNotNull();
        assertThat(waiting.since()).isEqualTo(ended);
        MarkingTask task = room.markingByName.task(waiting.number()).orElseThrow();
        assertThat(task.name()).isEqualTo(waiting.name());
        assertThat(task.since()).isEqualTo(ended);
        assertThat(room.markingByName.figures().oldest()).isEqualTo(ended);
    }

    @Test
    void givesAMarkBackWhileNothingRestsOnIt() {
        AttemptId attempt = handIn(wang, 0);
        int slot = slot(attempt);
        mark(maria, attempt, false);
        assertThat(room.marking.toTakeBack()).singleElement().satisfies(mark -> {
            assertThat(mark.attempt()).isEqualTo(attempt);
            assertThat(mark.slot()).isEqualTo(slot);
            assertThat(mark.earned()).isEqualTo(Points.ZERO);
        });
        assertThat(room.marking.count(MarkingFilter.ALL)).isZero();
        room.clock.forward(Duration.ofSeconds(5));
        room.marking.takeBack(attempt, slot);
        assertThat(events(ExamAct.MarkTakenBack.class))
                .containsExactly(new ExamAct.MarkTakenBack(attempt, wang, EXAM, slot, Points.ZERO));
        assertThat(room.marking.toTakeBack()).isEmpty();
        assertThat(room.rows("attempt_hand_mark")).as("it stays written down").isEqualTo(1);
        assertThat(mark(maria, attempt, true)).isEqualTo(new MarkSaved(Round.FIRST, false));
        assertThat(mark(luo, attempt, true)).isEqualTo(new MarkSaved(Round.SECOND, true));
        assertThat(room.results.score(attempt))
                .hasValueSatisfying(score -> assertThat(score.passed()).isTrue());
    }

    @Test
    void givesNoMarkBackThatSomebodyElsesOrTheResultRestsOn() {
        AttemptId attempt = handIn(wang, 0);
        int slot = slot(attempt);
        mark(maria, attempt, true);
        room.clock.forward(Duration.ofSeconds(5));
        ExamRoom.signIn(luo);
        assertThatThrownBy(() -> room.marking.takeBack(attempt, slot)).hasMessage("exam.marking.refused.gone");
        mark(luo, attempt, false);
        ExamRoom.signIn(maria);
        assertThat(room.marking.toTakeBack()).isEmpty();
        assertThatThrownBy(() -> room.marking.takeBack(attempt, slot)).hasMessage("exam.marking.refused.rests");
        ExamRoom.signIn(luo);
        room.marking.takeBack(attempt, slot);
        room.clock.forward(Duration.ofSeconds(5));
        mark(luo, attempt, true);
        assertThatThrownBy(() -> room.marking.takeBack(attempt, slot)).hasMessage("exam.marking.refused.out");
    }

    @Test
    void offersADecidingMarkAlthoughAnotherAnswerOfTheAttemptWasDecidedAfterIt() {
        AttemptId attempt = handIn(wang, 0);
        int slot = slot(attempt);
        database.jdbc().sql("""
                        insert into attempt_to_mark (attempt_id, slot, person_id, exam_id, item_id, item_revision, doubt,
                                                     since, number)
                        select attempt_id, slot + 1, person_id, exam_id, item_id, item_revision, doubt, since, 1
                        from attempt_to_mark where attempt_id = ?""").param(attempt.value()).update();
        var given = new HandMarks(database.jdbc());
        given.add(attempt, decided(slot));
        room.clock.forward(Duration.ofSeconds(5));
        given.add(attempt, decided(slot + 1));
        ExamRoom.signIn(maria);
        assertThat(room.marking.toTakeBack())
                .extracting(MarkToTakeBack::slot)
                .as("the newest first")
                .containsExactly(slot + 1, slot);
        room.marking.takeBack(attempt, slot);
        assertThat(room.marking.toTakeBack()).extracting(MarkToTakeBack::slot).containsExactly(slot + 1);
    }

    private HandMark decided(int slot) {
        return new HandMark(slot, Round.DECIDING, maria, room.clock.instant(), Points.ZERO, Map.of(), "");
    }
}
