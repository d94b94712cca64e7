package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.FailedAttempt;
import org.gatepost.exam.Sat;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.item.Misconception;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two stops of a plan, of two lessons, that may ask the same question. */
@BothDatabases
class PlanMakingTests {

    private static final ExamId EXAM = new ExamId("home-service-engineer");

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();
    private final ShippedLibrary shipped;
    private final PlanSteps steps;
    private final Item shared;
    private PersonId lin = new PersonId(0);
    private AttemptId attempt = new AttemptId(0);

    PlanMakingTests(TestDatabase database) {
        this.database = database;
        shipped = ShippedLibrary.in(database);
        steps = new PlanSteps(database.jdbc());
        shared = shipped.bank().items().stream()
                .filter(item -> shipped.bank().isCheck(item.id()))
                .filter(item -> item.header().facts().size() > 1)
                .filter(item -> lessonsWith(item).size() > 1)
                .filter(item -> item.header().facts().stream().noneMatch(this::isAskedAlone))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void sit() {
        lin = new Hired(database.jdbc()).person("G001", EXAM.value());
        attempt = new Sat(database).start(lin, EXAM, clock.instant()).attempt();
    }

    @Test
    void aWrongAnswerCountsOnlyAtTheStopWhereItWasGiven() {
        PlanStop missed = twoThatAskTheSame().getFirst();
        PlanStop other = twoThatAskTheSame().getLast();
        answerWrongly(missed);
        assertThat(again(missed).missed()).isOne();
        assertThat(again(missed).missedAt()).isEqualTo(clock.instant());
        assertThat(again(other).missed()).as("never seen").isZero();
        assertThat(again(other).missedAt()).isNull();
        assertThat(again(other).turn())
                .as("what was seen is asked otherwise")
                .isEqualTo(again(missed).turn())
                .isOne();
    }

    @Test
    void anAnswerOfBeforeStopsWereKeptCountsWhereverItIsAsked() {
        PlanStop missed = twoThatAskTheSame().getFirst();
        PlanStop other = twoThatAskTheSame().getLast();
        answerWrongly(missed);
        database.jdbc().sql("update plan_answer set stop_fact_id = null").update();
        assertThat(again(missed).missed()).isOne();
        assertThat(again(other).missed()).isOne();
    }

    @Test
    void whatManyThinkIsNotToldAsWhatThisPersonThought() {
        LessonId lesson = lessonsWith(shared).getFirst();
        FactId fact = shared.header().facts().getFirst();
        var own = new LocalizedText("以为先考后学", "Believes the test comes first");
        var many = new LocalizedText("以为先干活", "Believes that work comes first");
        PlanStep step = plan(List.of(
                        new FailedAttempt.Miss(
                                lesson, null, List.of(fact), List.of(new Misconception(own, fact)), false),
                        new FailedAttempt.Miss(
                                lesson, null, List.of(fact), List.of(new Misconception(many, fact)), true)))
                .stops()
                .getFirst()
                .steps()
                .getFirst();
        assertThat(step.believed()).containsExactly(own);
        assertThat(step.manyBelieve()).containsExactly(many);
    }

    @Test
    void asksAboutTheVeryFactWhereItsLessonHasAQuestionOnItAndNotTheOneAtItsEnd() {
        var lesson = new LessonId("customers-door.pledge-on-one-hand");
        PlanStop stop =
                plan(List.of(missed(lesson, "little-swan-12345.f3"))).stops().getFirst();
        assertThat(stop.onThem()).isTrue();
        assertThat(stop.checks()).first().isEqualTo(new ItemId("little-swan-12345.check7"));
        assertThat(stop.checks()).doesNotContain(stop.lesson().check()).allMatch(shipped.bank()::isCheck);
    }

    /** What the text does not say of a cut score is asked at the end of the second lesson, and says nothing of who stays. */
    @Test
    void asksNoQuestionThatIsOnMoreThanTheFactWhereOneIsOnItAlone() {
        var stays = new ItemId("lenovo-mandatory-exam.check1");
        for (String lesson : List.of("first-day.pass-first", "first-day.the-gate-here")) {
            PlanStop stop = plan(List.of(missed(new LessonId(lesson), "lenovo-mandatory-exam.f3")))
                    .stops()
                    .getFirst();
            assertThat(stop.checks()).as(lesson).containsExactly(stays);
        }
        assertThat(plan(List.of(missed(new LessonId("customers-door.pledge-on-one-hand"), "little-swan-12345.f2")))
                        .stops()
                        .getFirst()
                        .checks())
                .containsExactly(new ItemId("little-swan-12345.check8"));
    }

    @Test
    void tellsWhetherTheSameQuestionComesAgainOrAnotherOne() {
        PlanStop one = stopOf(List.of(new ItemId("a.check1")), 1);
        assertThat(one.comesAsAnother()).isFalse();
        List<ItemId> two = List.of(new ItemId("a.check1"), new ItemId("a.check2"));
        assertThat(stopOf(two, 0).comesAsAnother()).as("not asked yet").isFalse();
        assertThat(stopOf(two, 1).comesAsAnother()).isTrue();
        assertThat(stopOf(two, 2).comesAsAnother())
                .as("another stop used the other one")
                .isFalse();
    }

    /** Missed once here with the first of its questions, if any was missed at all. */
    private PlanStop stopOf(List<ItemId> checks, int turn) {
        PlanStop any = twoThatAskTheSame().getFirst();
        return turn == 0
                ? new PlanStop(any.lesson(), any.steps(), checks, true, 0, null, null, 0)
                : new PlanStop(any.lesson(), any.steps(), checks, true, 1, clock.instant(), checks.getFirst(), turn);
    }

    private static FailedAttempt.Miss missed(LessonId lesson, String fact) {
        return new FailedAttempt.Miss(lesson, null, List.of(new FactId(fact)), List.of(), false);
    }

    private void answerWrongly(PlanStop stop) {
        steps.answer(
                lin,
                attempt,
                stop.name(),
                shipped.bank().revisionOf(shared.id()),
                false,
                new TrueFalse.Response(true),
                clock.instant());
    }

    private PlanStop again(PlanStop stop) {
        return plan().stop(stop.name()).orElseThrow();
    }

    private List<PlanStop> twoThatAskTheSame() {
        return plan().stops();
    }

    /** Of somebody who knows neither of two facts, taught in one lesson and the other, that one question is about. */
    private Plan plan() {
        List<LessonId> lessons = lessonsWith(shared);
        List<FailedAttempt.Miss> misses = Stream.of(0, 1)
                .map(at -> new FailedAttempt.Miss(
                        lessons.get(at), null, List.of(shared.header().facts().get(at)), List.of(), false))
                .toList();
        return plan(misses);
    }

    private Plan plan(List<FailedAttempt.Miss> misses) {
        var failed = new FailedAttempt(attempt, EXAM, new LocalizedText("考试", "Exam"), clock.instant(), misses);
        return new PlanMaking(shipped.library(), shipped.bank()).plan(failed, Map.of(), steps.missedAfter(attempt));
    }

    private boolean isAskedAlone(FactId fact) {
        return shipped.bank().items().stream()
                .anyMatch(item -> shipped.bank().isCheck(item.id())
                        && item.header().facts().equals(List.of(fact)));
    }

    private List<LessonId> lessonsWith(Item check) {
        return shipped.library().courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> lesson.facts().containsAll(check.header().facts()))
                .map(Lesson::id)
                .toList();
    }
}
