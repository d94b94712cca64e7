package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The register says what the gate says, whatever happens and whatever content the application starts with. */
@BothDatabases
class RegisterKeepingTests {

    private static final ExamId ENGINEERS = new ExamId("engineer");
    private static final LessonId ONE = new LessonId("day.one");

    private final TestDatabase database;
    private KeptRegister register;

    RegisterKeepingTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        register = new KeptRegister(database, new SmallContent().library(database));
    }

    // ---------- what happens to people ----------

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

    // ---------- what an application finds when it starts ----------

    @Test
    void decidesPeopleWhoWereThereBeforeIt() {
        register.people.person("G001", "engineer");
        register.people.person("G002");
        register.start(new SmallContent().library(database));
        assertSays("IN_PROGRESS", "NOT_STUDIED");
    }

    @Test
    void takesOutWhatIsSaidOfPositionsGivenUpUnheard() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.people.take(lin, "engineer", now());
        register.start(new SmallContent().library(database));
        assertThat(register.says()).isEmpty();
    }

    @Test
    void decidesAnewWhenACourseOfThePositionHasGotALesson() {
        PersonId lin = register.people.person("G001", "engineer");
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertSays("IN_PROGRESS", "NOT_SAT");
        register.start(OtherContent.withASecondLesson().library(database));
        assertSays("IN_PROGRESS", "NOT_STUDIED");
        register.start(new SmallContent().library(database));
        assertSays("IN_PROGRESS", "NOT_SAT");
    }

    @Test
    void decidesAnewWhenThePositionRequiresOtherwise() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.clock.forward(Duration.ofDays(100));
        register.start(OtherContent.withShorterValidity().library(database));
        assertSays("BLOCKED", "EXPIRED");
    }

    @Test
    void decidesAnewWhenTheCompanyHasMoved() {
        PersonId lin = register.people.person("G001", "engineer");
        register.clock.set(Instant.parse("2027-02-28T20:00:00Z"));
        pass(lin);
        Instant inShanghai = register.says().getFirst().until();
        register.start(new SmallContent().library(database), ZoneId.of("Europe/Berlin"));
        assertThat(register.says()).isEqualTo(register.gateSays());
        assertThat(register.says().getFirst().until()).isNotEqualTo(inShanghai);
    }

    @Test
    void clearsNobodyForAPositionThatTheContentNoLongerHasUntilItIsBack() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.start(OtherContent.withAnotherPosition().library(database));
        assertSays("BLOCKED", "NO_RULE");
        register.start(new SmallContent().library(database));
        assertSays("CLEARED", "PASSED");
    }

    @Test
    void namesAnotherRuleWheneverSomethingElseDecides() {
        register.people.person("G001", "engineer");
        Set<String> rules = new HashSet<>();
        List<Library> contents = List.of(
                new SmallContent().library(database),
                OtherContent.withASecondLesson().library(database),
                OtherContent.withShorterValidity().library(database),
                OtherContent.withAnotherPosition().library(database));
        for (Library content : contents) {
            register.start(content);
            rules.add(new RuleVersion(register.says().getFirst().requirement()).shown());
        }
        assertThat(rules).hasSize(contents.size());
    }

    @Test
    void mendsWhatANodeThatStillRunsWithTheContentBeforeHasDecided() {
        PersonId lin = register.people.person("G001", "engineer");
        register.start(OtherContent.withASecondLesson().library(database));
        var before = new KeptRegister(database, new SmallContent().library(database));
        before.happens(() -> before.study.lesson(lin, ONE, now()));
        assertThat(register.says()).extracting(Said::reason).containsExactly("NOT_SAT");
        register.looksForOtherContent();
        assertSays("IN_PROGRESS", "NOT_STUDIED");
    }

    @Test
    void leavesAloneWhatIsStillTrue() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        Instant decided = decidedAt();
        register.clock.forward(Duration.ofHours(1));
        register.start(new SmallContent()
                .replace(EXAM, "minutes: 10", "minutes: 12")
                .replace(ITEMS, "题一", "新题")
                .library(database));
        assertThat(decidedAt()).isEqualTo(decided);
    }

    private void pass(PersonId person) {
        register.happens(() -> register.study.lesson(person, ONE, now()));
        AttemptStarted attempt = register.happens(() -> register.exams.start(person, ENGINEERS, now()));
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.exams.finish(attempt, now(), 10, Set.of()));
    }

    private void assertSays(String status, String reason) {
        assertThat(register.says())
                .isEqualTo(register.gateSays())
                .singleElement()
                .extracting(Said::status, Said::reason)
                .containsExactly(status, reason);
    }

    private Instant now() {
        return register.clock.instant();
    }

    private Instant decidedAt() {
        return database.jdbc()
                .sql("select decided_at from clearance")
                .query((row, number) -> DatabaseTime.get(row, "decided_at"))
                .single();
    }
}
