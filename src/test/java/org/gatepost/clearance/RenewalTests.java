package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A position with a day that is due, grace and a shorter way to renew, kept in a database while the years go by. */
@BothDatabases
class RenewalTests {

    private static final ExamId WHOLE = new ExamId("engineer");
    private static final ExamId SHORTER = new ExamId("engineer-shorter");
    private static final LessonId LESSON = new LessonId("day.one");

    private final TestDatabase database;
    private KeptRegister register;
    private PersonId lin = new PersonId(0);

    RenewalTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        register = new KeptRegister(database, OtherContent.withTerms().library(database));
        at("2026-03-01");
        register.start(OtherContent.withTerms().library(database));
        lin = register.people.person("E1");
        register.happens(() -> register.people.give(lin, "engineer", now()));
    }

    @Test
    void isNoticedByTheRegisterThoughNothingHappensButTime() {
        assertThat(said()).isEqualTo("IN_PROGRESS NOT_STUDIED cycle 1 by 2026-03-21");
        at("2026-03-22");
        register.timePasses();
        assertThat(said()).isEqualTo("IN_PROGRESS NOT_STUDIED cycle 1 by 2026-03-21");
        assertThat(register.says()).isEqualTo(register.gateSays());
        pass(WHOLE, "2026-04-01");
        assertThat(said()).isEqualTo("CLEARED PASSED cycle 1");
        for (String moment : List.of(
                "2027-03-03 EXPIRING PASSED cycle 2",
                "2027-04-02 IN_GRACE IN_GRACE cycle 2",
                "2027-04-16 BLOCKED EXPIRED cycle 2",
                "2027-06-01 BLOCKED EXPIRED cycle 2")) {
            at(moment.substring(0, 10));
            register.timePasses();
            assertThat(said()).isEqualTo(moment.substring(11));
            assertThat(register.says()).isEqualTo(register.gateSays());
        }
        assertThat(register.events.stream()
                        .filter(ClearanceChanged.class::isInstance)
                        .map(ClearanceChanged.class::cast)
                        .map(change -> change.before() + " to " + change.after()))
                .endsWith("CLEARED to EXPIRING", "EXPIRING to IN_GRACE", "IN_GRACE to BLOCKED");
    }

    @Test
    void isBegunByTheShorterExamAndByNoOther() {
        assertThat(objection(SHORTER)).contains("clearance.objection.whole");
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        assertThat(objection(WHOLE)).isEmpty();
        assertThat(objection(SHORTER)).contains("clearance.objection.whole");
        pass(WHOLE, "2026-03-02");
        assertThat(objection(SHORTER)).contains("clearance.objection.cleared");
        at("2027-02-10");
        assertThat(objection(SHORTER)).contains("clearance.objection.study");
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        assertThat(objection(SHORTER)).isEmpty();
        assertThat(objection(WHOLE)).contains("clearance.objection.shorter");
        at("2027-06-01");
        assertThat(objection(WHOLE)).isEmpty();
        assertThat(objection(SHORTER)).contains("clearance.objection.whole");
    }

    @Test
    void leavesThePassBeforeItAsItWas() {
        AttemptStarted first = pass(WHOLE, "2026-03-02");
        AttemptStarted second = pass(SHORTER, "2027-02-10");
        assertThat(said()).isEqualTo("CLEARED PASSED engineer-shorter cycle 2");
        assertThat(worth(WHOLE, first)).isEqualTo(new Worth.Clears(Story.moment("2027-03-02")));
        assertThat(worth(SHORTER, second)).isEqualTo(new Worth.Clears(Story.moment("2028-02-10")));
        at("2027-03-05");
        assertThat(worth(WHOLE, first)).as("grace is nobody's certificate").isInstanceOf(Worth.RanOut.class);
        assertThat(worth(new ExamId("other"), second)).isEqualTo(new Worth.OtherRule());
    }

    @Test
    void leadsThroughThePlanOfALateShorterExamAndThenToTheWholeOne() {
        pass(WHOLE, "2026-03-02");
        at("2027-04-10");
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        AttemptStarted late = register.happens(() -> register.exams.start(lin, SHORTER, now()));
        at("2027-06-01");
        assertThat(objection(WHOLE)).contains("clearance.objection.open");
        register.happens(() -> register.exams.finish(late, now(), 3, Set.of(LESSON)));
        assertThat(said()).isEqualTo("BLOCKED FAILED cycle 2");
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        assertThat(objection(WHOLE)).isEmpty();
        assertThat(objection(SHORTER)).contains("clearance.objection.whole");
    }

    @Test
    void isSaidToHaveRunOutWhateverWasSatSince() {
        pass(WHOLE, "2026-03-02");
        assertThat(until()).isEqualTo(Story.moment("2027-03-02"));
        at("2027-06-01");
        register.timePasses();
        assertThat(said()).isEqualTo("BLOCKED EXPIRED cycle 2");
        assertThat(until()).isEqualTo(Story.moment("2027-03-02"));
        AttemptStarted again = register.happens(() -> register.exams.start(lin, WHOLE, now()));
        assertThat(said()).isEqualTo("IN_PROGRESS SITTING cycle 2");
        assertThat(until()).isEqualTo(Story.moment("2027-03-02"));
        register.happens(() -> register.exams.finish(again, now(), 3, Set.of(LESSON)));
        assertThat(said()).isEqualTo("BLOCKED FAILED cycle 2");
        assertThat(until()).isEqualTo(Story.moment("2027-03-02"));
        assertThat(register.says()).isEqualTo(register.gateSays());
        // A row of before it was kept, as the migration leaves it.
        database.jdbc()
                .sql("update clearance set cleared_until = null, cycle = null")
                .update();
        register.start(OtherContent.withTerms().library(database));
        assertThat(until()).isEqualTo(Story.moment("2027-03-02"));
    }

    @Test
    void isNotSaidToHaveRunOutOfWhoeverNeverPassed() {
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        AttemptStarted first = register.happens(() -> register.exams.start(lin, WHOLE, now()));
        register.happens(() -> register.exams.finish(first, now(), 3, Set.of(LESSON)));
        assertThat(said()).contains("cycle 1").doesNotContain("SITTING", "PASSED");
        assertThat(until()).isNull();
    }

    @Test
    void asksNothingOfWhoeverHasLeftAndSaysSo() {
        pass(WHOLE, "2026-03-02");
        at("2026-05-01");
        register.happens(() -> register.people.leave(lin, now()));
        assertThat(objection(WHOLE)).contains("clearance.objection.left");
        assertThat(objection(SHORTER)).contains("clearance.objection.left");
        assertThat(register.whatNext(OtherContent.withTerms().library(database))
                        .after(lin, WHOLE, now())
                        .standing()
                        .key())
                .isEqualTo("clearance.objection.left");
        assertThat(register.decisions().of(lin, now()).getFirst().tries()).isEqualTo(Tries.NONE);
    }

    @Test
    void isWorthNothingOnceWithdrawnThoughItsHolderIsAway() {
        AttemptStarted first = pass(WHOLE, "2026-03-02");
        at("2026-05-01");
        register.happens(() -> register.people.leave(lin, now()));
        assertThat(worth(WHOLE, first)).isEqualTo(new Worth.Left(now()));
        register.happens(() -> register.exams.mark(first, 2, now(), 3, Set.of(LESSON)));
        assertThat(worth(WHOLE, first)).isEqualTo(new Worth.NoPass());
        register.happens(() -> register.people.take(lin, "engineer", now()));
        assertThat(worth(WHOLE, first)).isEqualTo(new Worth.NoPass());
    }

    @Test
    void isOfAnotherRuleWhereByChangedDatesItCameTooLateToRenew() {
        pass(WHOLE, "2026-03-02");
        AttemptStarted second = pass(SHORTER, "2027-04-10");
        assertThat(worth(SHORTER, second)).isInstanceOf(Worth.Clears.class);
        register.start(OtherContent.withTerms()
                .replace(SmallContent.POSITION, "graceDays: 14", "graceDays: 1")
                .replace(SmallContent.POSITION, "lapsedDays: 30", "lapsedDays: 1")
                .library(database));
        assertThat(worth(SHORTER, second)).isEqualTo(new Worth.OtherRule());
    }

    @Test
    void isDecidedOfAnyMomentByTheRuleOfThatMoment() {
        pass(WHOLE, "2026-03-02");
        pass(SHORTER, "2027-02-10");
        at("2028-01-01");
        for (String moment :
                List.of("2026-03-01", "2027-02-09", "2027-02-10", "2027-12-31", "2028-02-20", "2028-03-30")) {
            String then = register.gateSays(Story.moment(moment)).getFirst().status();
            assertThat(then)
                    .as(moment)
                    .isEqualTo(
                            switch (moment) {
                                case "2026-03-01" -> "IN_PROGRESS";
                                case "2027-02-09" -> "EXPIRING";
                                case "2028-02-20" -> "IN_GRACE";
                                case "2028-03-30" -> "BLOCKED";
                                default -> "CLEARED";
                            });
        }
        register.empty();
        register.start(OtherContent.withTerms().library(database));
        assertThat(said()).isEqualTo("CLEARED PASSED engineer-shorter cycle 2");
    }

    private AttemptStarted pass(ExamId exam, String moment) {
        at(moment);
        AttemptStarted attempt =
                register.happens(() -> register.exams.start(lin, exam, now().minus(Duration.ofMinutes(9))));
        register.happens(() -> register.exams.finish(attempt, now(), 9, Set.of()));
        return attempt;
    }

    private Worth worth(ExamId exam, AttemptStarted attempt) {
        return register.decisions().worth(new Pass(lin, new PositionId("engineer"), exam, attempt.attempt()), now());
    }

    private Optional<String> objection(ExamId exam) {
        return register.admission()
                .objection(lin, exam, register.exams.evidence().attemptsOf(lin), now())
                .map(Refusal::key);
    }

    private String said() {
        Said row = register.says().getFirst();
        return row.status() + " " + row.reason() + (row.exam() == null ? "" : " " + row.exam()) + " cycle "
                + row.cycle()
                + (row.due() == null
                        ? ""
                        : " by " + row.due().atZone(Story.ZONE).toLocalDate());
    }

    private @Nullable Instant until() {
        return register.says().getFirst().until();
    }

    private void at(String moment) {
        register.clock.set(Story.moment(moment));
    }

    private Instant now() {
        return register.clock.instant();
    }
}
