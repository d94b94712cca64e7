package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** How often an exam goes to the database: everybody sits at once, and everybody comes back at once after a restart. */
@BothDatabases
class StatementsTests {

    private final TestDatabase database;
    private final ExamRoom room;

    StatementsTests(TestDatabase database) {
        this.database = database;
        room = new ExamRoom(database, MovableClock.atNoon());
    }

    @BeforeEach
    void signIn() {
        ExamRoom.signIn(room.hire("G001"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void startsAnAttemptWithSixAndALaterOneWithOneMoreForItsPast() {
        assertThat(room.source.during(() -> room.delivery.start(ENGINEER))).hasSize(6);
        AttemptId attempt = room.delivery.start(ENGINEER);
        room.delivery.submit(attempt, room.delivery.open(attempt).desk());
        assertThat(room.source.during(() -> room.delivery.start(ENGINEER))).hasSize(7);
    }

    @Test
    void resumesWithFour() {
        AttemptId attempt = room.delivery.start(ENGINEER);
        assertThat(room.source.during(() -> room.delivery.open(attempt))).hasSize(4);
        ExamRoom restarted = new ExamRoom(database, room.clock);
        assertThat(restarted.source.during(() -> restarted.delivery.open(attempt)))
                .as("after a restart")
                .hasSize(4);
    }

    @Test
    void savesAnAnswerWithThree() {
        Sitting window = room.delivery.open(room.delivery.start(ENGINEER));
        List<String> first = room.source.during(() -> room.answer(window, 0, 1, room.right(window, 0)));
        assertThat(first)
                .satisfiesExactly(
                        hold -> assertThat(hold).contains("from attempt").endsWith("for update"),
                        answer -> assertThat(answer).startsWith("update attempt_answer"),
                        step -> assertThat(step).startsWith("insert into attempt_step"));
        ExamRoom restarted = new ExamRoom(database, room.clock);
        Sitting again = restarted.delivery.open(window.attempt());
        assertThat(restarted.source.during(() -> restarted.answer(again, 1, 1, restarted.right(again, 1))))
                .as("after a restart")
                .hasSize(3);
    }

    @Test
    void showsAnotherItemWithTwo() {
        Sitting window = room.delivery.open(room.delivery.start(ENGINEER));
        assertThat(room.source.during(() -> room.delivery.place(window.attempt(), window.desk(), 3)))
                .hasSize(2);
    }

    @Test
    void handsInWithEight() {
        Sitting window = room.delivery.open(room.delivery.start(ENGINEER));
        assertThat(room.source.during(() -> room.delivery.submit(window.attempt(), window.desk())))
                .hasSize(8);
    }
}
