package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** How often an exam goes to the database: everybody sits at once, and everybody comes back at once after a restart. */
@BothDatabases
class StatementsTests {

    private static final ExamId QUIZ = new ExamId("first-day.gate");
    private static final ExamId COURSE = new ExamId("first-day");

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
    void startsAnAttemptWithThreeWhateverWasSatBefore() {
        assertThat(room.source.during(() -> room.delivery.start(ENGINEER))).hasSize(3);
        AttemptId attempt = room.delivery.start(ENGINEER);
        room.delivery.submit(attempt, room.delivery.open(attempt).desk());
        assertThat(room.source.during(() -> room.delivery.start(ENGINEER))).hasSize(3);
    }

    /** Of practice whatever is open and the latest is read, and a start holds the person meanwhile. */
    @Test
    void readsNoMoreHoweverOftenSomebodyPractised() {
        PersonId person = SignedIn.current().person();
        AttemptId quiz = room.delivery.start(QUIZ);
        room.delivery.submit(quiz, room.delivery.open(quiz).desk());
        var dossiers = new Dossiers(database.jdbc());
        int items = dossiers.of(person, ENGINEER, room.library.practice(), room.library.courseExams())
                .sat()
                .getFirst()
                .items()
                .size();
        for (int more = 0; more < 300; more++) {
            practised(quiz);
        }
        AttemptId open = room.delivery.start(QUIZ);
        Dossier dossier = dossiers.of(person, ENGINEER, room.library.practice(), room.library.courseExams());
        assertThat(dossier.sat()).hasSize(Dossiers.LATEST + 1);
        assertThat(dossier.sat().stream().mapToInt(sat -> sat.items().size()).sum())
                .isEqualTo(Dossiers.LATEST * items);
        assertThat(dossier.attempts())
                .filteredOn(AttemptOutcome::isOpen)
                .extracting(AttemptOutcome::id)
                .containsExactly(open);
        assertThat(room.source.during(() -> room.evidence.isAny(person)))
                .singleElement()
                .asString()
                .contains("first 1 row");
    }

    /** Of a course exam as of practice; and what people still mark is read however old it is, for it keeps the next one shut. */
    @Test
    void readsNoMoreHoweverOftenSomebodySatACourseExam() {
        PersonId person = SignedIn.current().person();
        AttemptId exam = room.delivery.start(COURSE);
        room.delivery.submit(exam, room.delivery.open(exam).desk());
        for (int more = 0; more < 60; more++) {
            practised(exam);
        }
        database.jdbc()
                .sql("update attempt_result set waiting = true where attempt_id = ?")
                .param(exam.value())
                .update();
        var dossier =
                new Dossiers(database.jdbc()).of(person, ENGINEER, room.library.practice(), room.library.courseExams());
        assertThat(dossier.sat()).hasSize(Dossiers.LATEST + 1);
        assertThat(dossier.attempts())
                .filteredOn(AttemptOutcome::isHeld)
                .extracting(AttemptOutcome::id)
                .containsExactly(exam);
    }

    /** Once more as it was. */
    private void practised(AttemptId quiz) {
        var jdbc = database.jdbc();
        jdbc.sql("""
                        insert into attempt (person_id, exam_id, blueprint_revision, number, seed, form, state, started_at,
                                             deadline, finished_at, desk)
                        select a.person_id, a.exam_id, a.blueprint_revision,
                               (select max(n.number) + 1 from attempt n where n.person_id = a.person_id and n.exam_id = a.exam_id),
                               a.seed, a.form, a.state, a.started_at, a.deadline, a.finished_at, a.desk
                        from attempt a where a.id = ?""").param(quiz.value()).update();
        jdbc.sql("""
                        insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,
                                                    critical_missed, passed)
                        select (select max(id) from attempt), number, marked_at, earned, possible, cut_score,
                               critical_missed, passed
                        from attempt_result where attempt_id = ?""").param(quiz.value()).update();
        jdbc.sql("""
                        insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision,
                                                  lesson_id, critical, outcome, earned, possible)
                        select (select max(id) from attempt), result_number, slot, section, item_id, item_revision,
                               lesson_id, critical, outcome, earned, possible
                        from attempt_mark where attempt_id = ?""").param(quiz.value()).update();
    }

    @Test
    void opensWithFourTheFirstTimeAndEveryOtherWithOneMoreForWhatIsNotToldYet() {
        AttemptId attempt = room.delivery.start(ENGINEER);
        assertThat(room.source.during(() -> room.delivery.open(attempt)))
                .as("with the blank answers, which are not read")
                .hasSize(4);
        assertThat(room.source.during(() -> room.delivery.open(attempt)))
                .hasSize(5)
                .last()
                .asString()
                .contains("attempt_read", "attempt_extension");
        ExamRoom restarted = new ExamRoom(database, room.clock);
        assertThat(restarted.source.during(() -> restarted.delivery.open(attempt)))
                .as("after a restart")
                .hasSize(5);
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
