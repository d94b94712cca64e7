package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.library.ReviewRules;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.library.ShownWhen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a failed attempt gives to put right: always the facts that the gate asks for, and no more than a result may tell. */
@BothDatabases
class FailedAttemptsTests {

    private static final ExamId COURSE_EXAM = new ExamId("customers-door");
    private static final ShownWhen AT_ONCE = new ShownWhen.AtOnce();
    private static final ShownWhen NEVER = new ShownWhen.Never();

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();

    FailedAttemptsTests(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sayWhatWasBelievedWhereAnExamTellsItsMistakes() {
        ExamRoom room = new ExamRoom(database, clock);
        assertThat(misses(room, failed(room, ENGINEER)))
                .anySatisfy(miss -> assertThat(miss.believed()).isNotEmpty());
    }

    @Test
    void sayNothingOfWhatWasBelievedWhereAnExamKeepsItsMistakesBack() {
        for (ShownWhen back : List.of(NEVER, new ShownWhen.AfterPass())) {
            ExamRoom room = edited(exam -> with(exam, exam.purpose(), new ReviewRules(AT_ONCE, back, NEVER)));
            AttemptId fail = failed(room, ENGINEER);
            assertThat(room.reviews.of(fail).orElseThrow().missed()).isEmpty();
            assertThat(misses(room, fail)).isNotEmpty().allSatisfy(miss -> {
                assertThat(miss.toPutRight()).isNotEmpty();
                assertThat(miss.believed()).isEmpty();
            });
        }
    }

    /** Otherwise the gate would ask for a plan that nobody can do. */
    @Test
    void areThereForAnExamThatWasMadeMandatorySince() {
        ExamRoom before = new ExamRoom(database, clock);
        AttemptId fail = failed(before, COURSE_EXAM);
        assertThat(before.failed.of(fail)).as("nothing hangs on it").isEmpty();
        ExamRoom since = edited(
                exam -> exam.id().equals(COURSE_EXAM) ? with(exam, new Purpose.Mandatory(), exam.review()) : exam);
        assertThat(misses(since, fail)).isNotEmpty();
    }

    @Test
    void areNoneOfAnExamThatAnybodyMaySitToday() {
        ExamRoom before = new ExamRoom(database, clock);
        Purpose voluntary =
                before.library.blueprint(COURSE_EXAM).orElseThrow().value().purpose();
        AttemptId fail = failed(before, ENGINEER);
        ExamRoom since = edited(exam -> exam.id().equals(ENGINEER) ? with(exam, voluntary, exam.review()) : exam);
        assertThat(since.failed.of(fail)).isEmpty();
    }

    private ExamRoom edited(UnaryOperator<Blueprint> edit) {
        return new ExamRoom(database, clock, ShippedLibrary.withExams(database, edit));
    }

    private static Blueprint with(Blueprint exam, Purpose purpose, ReviewRules rules) {
        return new Blueprint(
                exam.id(),
                exam.title(),
                purpose,
                exam.minutes(),
                exam.cutPercent(),
                exam.sections(),
                exam.limits(),
                rules,
                exam.conduct());
    }

    private static List<FailedAttempt.Miss> misses(ExamRoom room, AttemptId attempt) {
        return room.failed.of(attempt).orElseThrow().misses();
    }

    /** By somebody who answers everything, and everything wrong. */
    private static AttemptId failed(ExamRoom room, ExamId exam) {
        ExamRoom.signIn(room.hire("G" + room.rows("person")));
        Sitting sitting = room.delivery.open(room.delivery.start(exam));
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            room.answer(sitting, slot, slot + 1, room.wrong(sitting, slot));
        }
        room.delivery.submit(sitting.attempt(), sitting.desk());
        return sitting.attempt();
    }
}
