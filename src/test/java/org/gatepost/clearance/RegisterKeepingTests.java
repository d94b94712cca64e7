package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The register says what the gate says, whatever happens. */
@BothDatabases
class RegisterKeepingTests extends WithARegister {

    private static final ExamId ENGINEERS = new ExamId("engineer");

    RegisterKeepingTests(TestDatabase database) {
        super(database);
    }

    @Test
    void saysAtOnceWhatEachEventHasChanged() {
        PersonId lin = register.people.person("G001");
        assertThat(register.says()).isEmpty();
        register.happens(() -> register.people.give(lin, "engineer", now()));
        assertSays("IN_PROGRESS", "NOT_STUDIED");
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertSays("IN_PROGRESS", "NOT_SAT");
        AttemptStarted first = register.happens(() -> register.exams.start(lin, ENGINEERS, now()));
        assertSays("IN_PROGRESS", "SITTING");
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.exams.finish(first, now(), 5, Set.of(ONE)));
        assertSays("BLOCKED", "FAILED");
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertSays("IN_PROGRESS", "REMEDIATED");
        AttemptStarted ended = register.happens(() -> register.exams.start(lin, ENGINEERS, now()));
        assertSays("IN_PROGRESS", "SITTING");
        register.happens(() -> register.exams.end(ended, now()));
        assertSays("IN_PROGRESS", "REMEDIATED");
        pass(lin);
        assertSays("CLEARED", "PASSED");
        register.happens(() -> register.people.take(lin, "engineer", now()));
        assertThat(register.says()).isEmpty();
    }

    /** Which reads a person's past once, for as long as nothing has changed it. */
    @Test
    void saysWhatTheSameTransactionHasChangedBefore() {
        database.transaction().executeWithoutResult(status -> saysAtOnceWhatEachEventHasChanged());
    }

    @Test
    void believesTheLastMarkingOfAnAttempt() {
        PersonId lin = register.people.person("G001", "engineer");
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        AttemptStarted attempt = register.happens(() -> register.exams.start(lin, ENGINEERS, now()));
        register.clock.forward(Duration.ofMinutes(10));
        Instant end = now();
        register.happens(() -> register.exams.finish(attempt, end, 7, Set.of(ONE)));
        assertSays("BLOCKED", "FAILED");
        register.happens(() -> register.exams.mark(attempt, 2, end, 9, Set.of()));
        assertSays("CLEARED", "PASSED");
    }

    @Test
    void saysThatAnAttemptIsBeingMarkedAndDecidesAtOnceWhenItIsMarked() {
        PersonId lin = register.people.person("G001", "engineer");
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        AttemptStarted attempt = register.happens(() -> register.exams.start(lin, ENGINEERS, now()));
        register.clock.forward(Duration.ofMinutes(10));
        Instant end = now();
        register.happens(() -> register.exams.hold(attempt, end));
        assertSays("IN_PROGRESS", "BEING_MARKED");
        register.clock.forward(Duration.ofDays(3));
        register.happens(() -> register.exams.mark(attempt, 2, end, 9, Set.of()));
        assertSays("CLEARED", "PASSED");
    }

    @Test
    void noticesThatTimeHasEndedAClearance() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.clock.forward(Duration.ofDays(350));
        register.timePasses();
        assertSays("EXPIRING", "PASSED");
        register.clock.forward(Duration.ofDays(30));
        register.timePasses();
        assertSays("BLOCKED", "EXPIRED");
        assertThat(register.says().getFirst().until()).as("when it ended").isBefore(now());
        Said said = register.says().getFirst();
        database.jdbc().sql("update clearance set cleared_until = null").update();
        register.start(new SmallContent().library(database));
        assertThat(register.says()).as("a row from before that was kept").containsExactly(said);
    }

    @Test
    void letsNobodyWhoCannotBeDecidedKeepOthersFromIt() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        Instant earlier = now();
        for (int i = 0; i < 501; i++) {
            PersonId broken = register.people.person("B" + i, "engineer");
            register.happens(() -> register.people.take(broken, "guide", now()));
            // Ended and never marked: nothing that happens leaves that behind.
            database.jdbc()
                    .sql("""
                    insert into attempt (person_id, exam_id, blueprint_revision, number, seed, form, state, started_at,
                                         deadline, finished_at, desk)
                    values (?, 'engineer', 1, 1, 1, '{}', 'SUBMITTED', ?, ?, ?, 0)""")
                    .params(
                            broken.value(),
                            DatabaseTime.of(earlier),
                            DatabaseTime.of(earlier),
                            DatabaseTime.of(earlier))
                    .update();
        }
        database.jdbc()
                .sql("update clearance set changes_at = ? where person_id <> ?")
                .params(DatabaseTime.of(earlier), lin.value())
                .update();
        register.clock.forward(Duration.ofDays(350));
        // Five hundred stack traces help nobody who reads what the tests say.
        var log = (Logger) LoggerFactory.getLogger(RegisterKeeping.class);
        log.setLevel(Level.OFF);
        register.timePasses();
        log.setLevel(null);
        assertThat(Said.inRegister(database.jdbc()))
                .filteredOn(said -> said.person() == lin.value())
                .extracting(Said::status)
                .containsExactly("EXPIRING");
    }

    @Test
    void letsSomebodyLeaveAndHaveAnAttemptVoidedWhoCannotBeDecided() {
        PersonId lin = register.people.person("G001", "engineer");
        PersonId wang = register.people.person("G002", "engineer");
        undecidable(lin);
        undecidable(wang);
        register.happens(() -> new AttemptVoided(new AttemptId(1000), wang, ENGINEERS, now(), "the fire alarm"));
        register.happens(() -> register.people.leave(lin, now()));
        assertThat(register.says()).isEmpty();
        assertThat(register.events)
                .contains(
                        new ClearanceUndecided(lin, new PositionId("engineer"), Status.IN_PROGRESS),
                        new ClearanceUndecided(wang, new PositionId("engineer"), Status.IN_PROGRESS));
        register.happens(() -> register.people.comeBack(lin, now()));
    }

    /** With an attempt that ended and was never marked: nothing that happens leaves that behind. */
    private void undecidable(PersonId person) {
        AttemptStarted attempt = register.happens(() -> register.exams.start(person, ENGINEERS, now()));
        database.jdbc()
                .sql("update attempt set state = 'SUBMITTED', finished_at = started_at where id = ?")
                .param(attempt.begun().id().value())
                .update();
    }

    @Test
    void letsSomebodyStudyWhoCannotBeDecidedAndSaysNothingOfThemThen() {
        PersonId lin = register.people.person("G001", "engineer");
        undecidable(lin);
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertThat(register.study.record().of(lin)).containsKey(ONE);
        assertThat(register.says()).isEmpty();
        assertThat(register.events)
                .contains(new ClearanceUndecided(lin, new PositionId("engineer"), Status.IN_PROGRESS));
    }
}
