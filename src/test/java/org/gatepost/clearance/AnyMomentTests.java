package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.POSITION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptNamed;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether somebody was cleared at a moment, asked a year later: by the rule and by what was known then. */
@BothDatabases
class AnyMomentTests {

    private static final ExamId EXAM = new ExamId("engineer");
    private static final LessonId LESSON = new LessonId("day.one");

    private final TestDatabase database;
    private KeptRegister register;
    private PersonId lin = new PersonId(0);

    AnyMomentTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        register = new KeptRegister(database, new SmallContent().library(database));
        at("2026-01-01");
        register.start(new SmallContent().library(database));
        lin = register.people.person("E1");
    }

    @Test
    void tellsAPersonsYear() {
        at("2026-03-01");
        register.happens(() -> register.people.give(lin, "engineer", now()));
        at("2026-03-02");
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        AttemptStarted first = start("2026-03-03T09:00");
        register.exams.extend(first, Duration.ofMinutes(10), Story.moment("2026-03-03T09:20"));
        finish(first, "2026-03-03T09:30", 7);
        at("2026-03-04");
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        AttemptStarted ended = start("2026-03-05T09:00");
        at("2026-03-05T09:10");
        register.happens(() -> register.exams.end(ended, now()));
        AttemptStarted second = start("2026-03-06T09:00");
        finish(second, "2026-03-06T09:20", 7);
        at("2026-03-10");
        register.happens(() -> register.exams.mark(second, 2, Story.moment("2026-03-06T09:20"), now(), 9, Set.of()));
        at("2026-06-01");
        register.start(new SmallContent()
                .replace(POSITION, "validMonths: 12", "validMonths: 24")
                .library(database));
        at("2026-11-01");
        register.happens(() -> register.people.take(lin, "engineer", now()));
        at("2027-05-03");

        assertThat(Stream.of(
                                "2026-02-28",
                                "2026-03-01",
                                "2026-03-02",
                                "2026-03-03T09:10",
                                "2026-03-03T09:25",
                                "2026-03-03T09:30",
                                "2026-03-04",
                                "2026-03-05T09:05",
                                "2026-03-05T09:10",
                                "2026-03-09",
                                "2026-03-10",
                                "2026-05-03T09:00",
                                "2026-06-01",
                                "2026-10-31",
                                "2026-11-01")
                        .map(moment -> moment + " " + answer(Story.moment(moment))))
                .containsExactly(
                        "2026-02-28 nothing held",
                        "2026-03-01 IN_PROGRESS NOT_STUDIED",
                        "2026-03-02 IN_PROGRESS NOT_SAT",
                        "2026-03-03T09:10 IN_PROGRESS SITTING until 09:30",
                        "2026-03-03T09:25 IN_PROGRESS SITTING until 09:40",
                        "2026-03-03T09:30 BLOCKED FAILED by 1",
                        "2026-03-04 IN_PROGRESS REMEDIATED by 1",
                        "2026-03-05T09:05 IN_PROGRESS SITTING until 09:30",
                        "2026-03-05T09:10 IN_PROGRESS REMEDIATED by 1",
                        "2026-03-09 BLOCKED FAILED by 3",
                        "2026-03-10 CLEARED PASSED by 3 until 2027-03-06",
                        "2026-05-03T09:00 CLEARED PASSED by 3 until 2027-03-06",
                        "2026-06-01 CLEARED PASSED by 3 until 2028-03-06",
                        "2026-10-31 CLEARED PASSED by 3 until 2028-03-06",
                        "2026-11-01 nothing held");
    }

    @Test
    void foreseesAMomentToComeByWhatIsKnownNow() {
        at("2026-03-01");
        register.happens(() -> register.people.give(lin, "engineer", now()));
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        finish(start("2026-03-06T09:00"), "2026-03-06T09:20", 9);
        assertThat(answer(Story.moment("2027-03-06T09:19"))).startsWith("EXPIRING PASSED");
        assertThat(answer(Story.moment("2027-03-06T09:20"))).startsWith("BLOCKED EXPIRED");
    }

    @Test
    void saysWhereTheRuleOfThatTimeIsNotOnRecord() {
        register.people.give(lin, "engineer", Story.moment("2025-06-01"));
        assertThat(then(Story.moment("2025-12-31")).getFirst().asItWas()).isFalse();
        assertThat(then(Story.moment("2026-01-01")).getFirst().asItWas()).isTrue();
    }

    /** Said a month late: nobody was there in that month, whatever was believed then. */
    @Test
    void tellsOfWhoeverHasLeftThatTheyAreNotClearedFromThatDayOn() {
        at("2026-03-01");
        register.happens(() -> register.people.give(lin, "engineer", now()));
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        finish(start("2026-03-03T09:00"), "2026-03-03T09:20", 9);
        at("2026-06-01");
        register.happens(() -> register.people.leave(lin, Story.moment("2026-05-01")));
        assertThat(register.says())
                .singleElement()
                .satisfies(said -> assertThat(said.reason()).isEqualTo("LEFT"));
        assertThat(register.gateSays()).isEqualTo(register.says());
        at("2026-09-01");
        register.happens(() -> register.people.comeBack(lin, Story.moment("2026-08-01")));
        assertThat(register.gateSays()).isEqualTo(register.says());

        assertThat(Stream.of("2026-04-30", "2026-05-01", "2026-05-20", "2026-07-31", "2026-08-01", "2026-12-01")
                        .map(moment -> moment + " " + answer(Story.moment(moment))))
                .containsExactly(
                        "2026-04-30 CLEARED PASSED by 1 until 2026-05-01",
                        "2026-05-01 BLOCKED LEFT",
                        "2026-05-20 BLOCKED LEFT",
                        "2026-07-31 BLOCKED LEFT",
                        "2026-08-01 CLEARED PASSED by 1 until 2027-03-03",
                        "2026-12-01 CLEARED PASSED by 1 until 2027-03-03");
    }

    @Test
    void noticesByTheClockThatTheDayOfLeavingHasCome() {
        at("2026-03-01");
        register.happens(() -> register.people.give(lin, "engineer", now()));
        register.happens(() -> register.study.lesson(lin, LESSON, now()));
        finish(start("2026-03-03T09:00"), "2026-03-03T09:20", 9);
        register.happens(() -> register.people.leave(lin, Story.moment("2026-04-01")));
        assertThat(register.says().getFirst().until()).isEqualTo(Story.moment("2026-04-01"));
        at("2026-04-01");
        register.timePasses();
        assertThat(register.says().getFirst().reason()).isEqualTo("LEFT");
        assertThat(register.gateSays()).isEqualTo(register.says());
    }

    @Test
    void keepsARuleOnceHoweverOftenItStarts() {
        register.start(new SmallContent().library(database));
        register.start(new SmallContent().library(database));
        assertThat(database.jdbc()
                        .sql("select count(*) from clearance_rule")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<DecidedThen> then(Instant moment) {
        var decisions = register.decisionsThen();
        return decisions.named(
                Objects.requireNonNull(decisions.of(List.of(lin), moment).get(lin))
                        .orElseThrow());
    }

    private String answer(Instant moment) {
        List<DecidedThen> then = then(moment);
        if (then.isEmpty()) {
            return "nothing held";
        }
        Standing standing = then.getFirst().decided().standing();
        AttemptNamed evidence = then.getFirst().evidence();
        String said = standing.status() + " " + standing.reason().name();
        if (standing.reason() instanceof Reason.Sitting sitting) {
            return said + " until " + sitting.deadline().atZone(Story.ZONE).toLocalTime();
        }
        return said
                + (evidence == null ? "" : " by " + evidence.number())
                + (standing.clearedUntil() == null
                        ? ""
                        : " until " + standing.clearedUntil().atZone(Story.ZONE).toLocalDate());
    }

    private AttemptStarted start(String moment) {
        at(moment);
        return register.happens(() -> register.exams.start(lin, EXAM, now()));
    }

    private void finish(AttemptStarted attempt, String moment, int points) {
        at(moment);
        register.happens(() -> register.exams.finish(attempt, now(), points, Set.of(LESSON)));
    }

    private void at(String moment) {
        register.clock.set(Story.moment(moment));
    }

    private Instant now() {
        return register.clock.instant();
    }
}
