package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.library.Change;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.source.Ledger;
import org.gatepost.source.SmallLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may be cleared by what they knew before a change is asked about it, wherever they stand when it is chosen. */
@BothDatabases
class WhoIsConcernedTests extends WithChangedContent {

    private static final String FACT_1 = "zh: 一天, en: One day,";
    private static final String FACT_2 = "zh: 两年, en: Two years,";
    private static final String MOTTO = "zh: 绅士, en: Gentlemen,";

    private PersonId wang;

    WhoIsConcernedTests(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void passedBefore() {
        wang = register.people.person("G002", "engineer");
        register.start(new SmallContent().library(database));
        asked(sit(lin, Story.EXAM), 1, List.of("pledge.i1", "pledge.i2"));
        register.clock.forward(Duration.ofDays(2));
        as(trainer, Role.TRAINER);
    }

    @Test
    void findsWhoeverIsBlockedByAnEarlierChange() {
        changed(FACT_1);
        LocalDate first = today().plusDays(3);
        ExamId one = ask(first);
        register.clock.forward(Duration.ofDays(5));
        register.timePasses();
        assertSays(lin, "BLOCKED", "CHANGE_OWED");
        changed(FACT_2);
        ExamId other = ask(today().plusDays(3));
        sit(lin, one);
        assertSays(lin, "EXPIRING", "CHANGE_OWED");
        sit(lin, other);
        assertSays(lin, "CLEARED", "PASSED");
    }

    @Test
    void findsWhoeverIsWaivedOverAPassThatIsOverdueAndSaysThatTheWaiverOnlyPutsTheDayOff() {
        LocalDate until = today().plusDays(40);
        changed(FACT_1);
        ExamId one = ask(today().plusDays(1));
        register.clock.forward(Duration.ofDays(3));
        register.timePasses();
        waive(until);
        assertSays(lin, "CLEARED", "WAIVED");
        changed(FACT_2);
        assertThat(content().concerned(content().waiting()).values()).containsOnly(1);
        sit(lin, one);
        assertSays(lin, "CLEARED", "PASSED");
        assertThat(stops(today().plusDays(3)))
                .as("without the exam the waiver lets them work, and no longer")
                .isEqualTo(
                        until.plusDays(1).atStartOfDay(Story.ZONE).toInstant().minusMillis(1));
    }

    @Test
    void saysWhenWhoeverIsAwayOnTheDayItselfCouldNotWork() {
        Instant back = register.clock.instant().plus(Duration.ofDays(20));
        register.people.leave(lin, register.clock.instant().plus(Duration.ofDays(1)));
        register.people.comeBack(lin, back);
        changed(FACT_2);
        assertThat(stops(today().plusDays(3))).isEqualTo(back);
    }

    private void waive(LocalDate until) {
        PersonId other = register.people.person("H002");
        as(trainer, Role.HR);
        WaiverId waiver = register.waiving().ask(lin, new PositionId("engineer"), "why", today(), until);
        as(other, Role.HR);
        register.waiving().agree(waiver);
        as(trainer, Role.TRAINER);
    }

    @Test
    void findsWhoeverIsAwayAndComesBack() {
        register.happens(() -> register.people.leave(lin, register.clock.instant()));
        changed(FACT_1);
        ask(today().plusDays(3));
        register.clock.forward(Duration.ofDays(10));
        register.happens(() -> register.people.comeBack(lin, register.clock.instant()));
        assertSays(lin, "BLOCKED", "CHANGE_OWED");
    }

    @Test
    void findsWhoeverTakesThePositionUpAgain() {
        register.happens(() -> register.people.take(lin, "engineer", register.clock.instant()));
        changed(FACT_1);
        ask(today().plusDays(3));
        register.clock.forward(Duration.ofDays(1));
        register.happens(() -> register.people.give(lin, "engineer", register.clock.instant()));
        assertSays(lin, "EXPIRING", "CHANGE_OWED");
    }

    @Test
    void findsWhoeverSitsAnOldFormOrWaitsForItsMarks() {
        PersonId chen = register.people.person("G003", "engineer");
        study(wang);
        AttemptStarted open = start(wang, Story.EXAM);
        study(chen);
        AttemptStarted held = start(chen, Story.EXAM);
        for (AttemptStarted each : List.of(open, held)) {
            database.jdbc()
                    .sql("update attempt set form = ? where id = ?")
                    .params(
                            "{\"slots\":[{\"item\":{\"item\":\"pledge.i1\",\"revision\":1}}]}",
                            each.attempt().value())
                    .update();
        }
        register.clock.forward(Duration.ofMinutes(1));
        Instant handedIn = register.clock.instant();
        register.happens(() -> register.exams.hold(held, handedIn));
        changed(FACT_1);
        assertThat(content().concerned(content().waiting(), 0, 10))
                .extracting(Concerned::person)
                .containsExactly(lin, wang, chen);
        ask(today().plusDays(3));
        assertSays(wang, "IN_PROGRESS", "SITTING");
        register.happens(() -> register.exams.finish(open, register.clock.instant(), 10, Set.of()));
        assertSays(wang, "EXPIRING", "CHANGE_OWED");
        register.happens(() -> register.exams.mark(held, 2, handedIn, 10, Set.of()));
        assertSays(chen, "EXPIRING", "CHANGE_OWED");
    }

    @Test
    void leavesOutWhosePassEndedLongAgo() {
        register.clock.forward(Duration.ofDays(400));
        changed(FACT_1);
        assertThat(content().concerned(content().waiting()).values()).allMatch(people -> people == 0);
    }

    @Test
    void keepsTheExamOfThePassInTheRegister() {
        changed(FACT_1);
        ask(today().plusDays(3));
        assertSays(lin, "EXPIRING", "CHANGE_OWED");
        assertThat(said(lin).exam()).as("the position's exam, as before").isNull();
    }

    @Test
    void refusesAChoiceOfWhichTheEffectIsAnotherThanWasSaid() {
        changed(FACT_1);
        List<Change> about = content().waiting();
        String seen = content().preview(about, today().plusDays(3)).mark();
        refuses(
                "clearance.change.refused.people",
                () -> content().deltaExam(ids(about), "why", today().plusDays(5), 100, seen));
    }

    @Test
    void refusesAnExamThatWouldPassOverOneOfTheChanges() {
        changed(MOTTO);
        refuses(
                "clearance.change.refused.items",
                () -> content().preview(content().waiting(), today()));
        load(new SmallContent(), SmallLedger.readWith(FACT_1, "zh: 两天, en: Two days,"));
        List<Change> both = content().waiting();
        assertThat(both).hasSizeGreaterThan(1);
        refuses("clearance.change.refused.unasked", () -> content().preview(both, today()));
        assertThat(content().preview(both, null).people()).isOne();
    }

    @Test
    void isNoDifferenceOfTheRegisterUntilItIsDecided() {
        changed(FACT_1);
        var choices = choices();
        List<Change> about = content().waiting();
        Concerned who = content().concerned(about, 0, 1).getFirst();
        var comparison = register.comparison(new Register(database.jdbc()) {
            private boolean happened;

            @Override
            List<WrittenRow> written(Collection<PersonId> people) {
                if (!happened) {
                    happened = true;
                    // The choice takes some time, and ends while the check runs.
                    Instant asked = register.clock.instant().minusSeconds(2);
                    ChoiceId choice = choices.add(
                            ChangeChoice.Kind.DELTA,
                            "why",
                            about.getFirst().title(),
                            about,
                            new ExamId("delta_1"),
                            100,
                            asked.plus(Duration.ofDays(3)),
                            trainer,
                            asked);
                    choices.ask(choice, List.of(who), asked);
                }
                return super.written(people);
            }
        });
        comparison.run(comparison.begin(null).orElseThrow());
        assertThat(register.checks().ended(1).getFirst().differing()).isZero();
    }

    private void changed(String fact) {
        Ledger ledger = SmallLedger.readWith(fact, fact.replace("zh: ", "zh: 新").replace("en: ", "en: New "));
        load(new SmallContent(), ledger);
    }

    /** About everything that waits. */
    private ExamId ask(LocalDate due) {
        List<Change> about = content().waiting();
        content()
                .deltaExam(
                        ids(about),
                        "why",
                        due,
                        100,
                        content().preview(about, due).mark());
        register.clock.forward(Duration.ofMinutes(1));
        return Objects.requireNonNull(content().chosen().getFirst().exam());
    }

    private ChangePreview.Effect effect(LocalDate due) {
        return content().preview(content().waiting(), due).effects().getFirst();
    }

    private @Nullable Instant stops(LocalDate due) {
        return effect(due).stops();
    }

    private AttemptStarted sit(PersonId person, ExamId exam) {
        study(person);
        return sit(person, exam, 10);
    }

    private void study(PersonId person) {
        register.happens(() -> register.study.lesson(person, ONE, now()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(register.clock.instant(), Story.ZONE);
    }
}
