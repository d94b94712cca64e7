package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.MalformedResponse;
import org.gatepost.item.Misconception;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.CourseId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.marking.Marking;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.LessonProgress.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A trainee's way through lessons. */
@BothDatabases
class StudyTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final CourseId DOOR = new CourseId("customers-door");
    private static final LessonId PLEDGE = new LessonId("customers-door.pledge-on-one-hand");
    private static final LessonId SHOES = new LessonId("customers-door.shoes-and-cloths");
    private static final LessonId GOLDEN = new LessonId("key-accounts.rules-1-to-3");

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();
    private final List<Object> events = new ArrayList<>();
    private final List<StudyDuty.Owed> owed = new ArrayList<>();
    private Library library;
    private Bank bank;
    private Study study;

    StudyTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void signIn() {
        var shipped = ShippedLibrary.in(database);
        library = shipped.library();
        bank = shipped.bank();
        var hired = new Hired(database.jdbc());
        StudyDuty duty = person -> owed;
        study = new Study(
                hired.turns(),
                new StudySteps(database.jdbc()),
                library,
                bank,
                hired.staff(),
                new StaticListableBeanFactory(Map.of("duty", duty)).getBeanProvider(StudyDuty.class),
                clock.companyTime(),
                events::add);
        signInAs(hired.person("G001", "home-service-engineer"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesTheCheckUntilTheEndWasReached() {
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertRefused("study.refused.endNotReached", PLEDGE, right(PLEDGE));
        assertThat(events).isEmpty();
        study.reachedEnd(PLEDGE);
        assertThat(study.atEnd(PLEDGE)).isTrue();
        assertThat(study.atEnd(SHOES)).isFalse();
        assertThat(study.answerCheck(PLEDGE, right(PLEDGE)).right()).isTrue();
    }

    @Test
    void countsALessonAsStudiedOnceItsCheckIsAnsweredRight() {
        study.reachedEnd(PLEDGE);
        clock.forward(Duration.ofMinutes(4));
        Instant then = clock.instant();

        var told = study.answerCheck(PLEDGE, right(PLEDGE));

        assertThat(told.studied()).isTrue();
        assertThat(told.misconceptions()).isEmpty();
        assertThat(told.explanation()).contains(check(PLEDGE).rationale().explanation());
        assertThat(study.mine()).containsExactly(Map.entry(PLEDGE, List.of(then)));
        assertThat(events).containsExactly(new LessonStudied(me(), PLEDGE, then));
        assertThat(door().lesson(PLEDGE).orElseThrow().studied()).isEqualTo(then);
        assertThat(door().tally().done()).isEqualTo(1);
    }

    @Test
    void saysWhatAWrongAnswerBelievesAndNeverWhatIsRight() {
        study.reachedEnd(PLEDGE);
        for (int place : wrong(PLEDGE)) {
            var told = study.answerCheck(PLEDGE, JSON.numberNode(place));
            assertThat(told.right()).isFalse();
            assertThat(told.studied()).isFalse();
            assertThat(told.explanation()).isEmpty();
            assertThat(told.misconceptions()).containsExactly(believed(PLEDGE, place));
        }
        assertThat(study.mine()).isEmpty();
        assertThat(events).isEmpty();
        assertThat(study.atEnd(PLEDGE))
                .as("may try again without reading again")
                .isTrue();
    }

    @Test
    void refusesAnEmptyAnswerAndOneThatIsNone() {
        study.reachedEnd(PLEDGE);
        assertRefused("study.refused.nothingAnswered", PLEDGE, JSON.nullNode());
        assertThatThrownBy(() -> study.answerCheck(PLEDGE, JSON.numberNode(99))).isInstanceOf(MalformedResponse.class);
        assertThatThrownBy(() -> study.answerCheck(PLEDGE, JSON.stringNode("b")))
                .isInstanceOf(MalformedResponse.class);
        assertThat(study.mine()).isEmpty();
    }

    @Test
    void refusesALessonThatIsNotThere() {
        var nowhere = new LessonId("customers-door.no-such-lesson");
        assertThatThrownBy(() -> study.reachedEnd(nowhere)).isInstanceOf(Refusal.class);
        assertRefused("study.refused.noLesson", nowhere, JSON.numberNode(0));
        assertThat(study.course(new CourseId("no-such-course"))).isEmpty();
    }

    @Test
    void wantsTheEndReachedAgainBeforeALessonIsStudiedAgain() {
        studyNow(PLEDGE);
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertRefused("study.refused.endNotReached", PLEDGE, right(PLEDGE));
        clock.forward(Duration.ofDays(1));
        studyNow(PLEDGE);
        assertThat(study.mine().get(PLEDGE)).hasSize(2).isSorted();
    }

    @Test
    void passesOverAnEndReachedBeforeTheLessonHadToBeStudiedAgain() {
        studyNow(PLEDGE);
        clock.forward(Duration.ofMinutes(1));
        study.reachedEnd(PLEDGE);
        clock.forward(Duration.ofMinutes(30));
        owed.add(new StudyDuty.Owed(PLEDGE, clock.instant()));

        assertThat(study.atEnd(PLEDGE))
                .as("looked at before the exam, not after it")
                .isFalse();
        assertRefused("study.refused.endNotReached", PLEDGE, right(PLEDGE));
        clock.forward(Duration.ofMinutes(1));
        study.reachedEnd(PLEDGE);
        assertThat(study.answerCheck(PLEDGE, right(PLEDGE)).studied()).isTrue();
    }

    @Test
    void notesTheEndOnlyOnceForEachReading() {
        study.reachedEnd(PLEDGE);
        study.reachedEnd(PLEDGE);
        assertThat(database.jdbc()
                        .sql("select count(*) from study_step")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatOthersStudiedApart() {
        studyNow(PLEDGE);
        signInAs(new Hired(database.jdbc()).person("G002", "home-service-engineer"));
        assertThat(study.mine()).isEmpty();
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertThat(study.overview().required())
                .allMatch(course -> course.tally().done() == 0);
    }

    @Test
    void requiresTheCoursesOfThePositionsHeldAndOffersTheRest() {
        MyStudies studies = study.overview();
        List<CourseId> required = coursesOf("home-service-engineer");
        assertThat(studies.required())
                .extracting(course -> course.course().id())
                .containsExactlyElementsOf(required)
                .contains(DOOR);
        assertThat(studies.others())
                .extracting(course -> course.course().id())
                .hasSize(library.courses().size() - required.size())
                .doesNotContainAnyElementsOf(required);
        assertThat(studies.next().orElseThrow().lesson().id().value()).isEqualTo("first-day.pass-first");
    }

    @Test
    void requiresACourseOfTwoPositionsOnce() {
        signInAs(new Hired(database.jdbc()).person("G003", "home-service-engineer", "front-desk"));
        Set<CourseId> courses = new HashSet<>(coursesOf("home-service-engineer"));
        courses.addAll(coursesOf("front-desk"));
        assertThat(study.overview().required())
                .extracting(course -> course.course().id())
                .containsExactlyInAnyOrderElementsOf(courses);
    }

    @Test
    void requiresNothingOfSomebodyWithoutAPosition() {
        signInAs(new Hired(database.jdbc()).person("G004"));
        assertThat(study.overview().required()).isEmpty();
        assertThat(study.overview().others()).hasSameSizeAs(library.courses());
        assertThat(study.overview().next()).isEmpty();
    }

    @Test
    void goesOnWithWhatMustBeStudiedAgainBeforeAnythingNew() {
        studyNow(SHOES);
        owed.add(new StudyDuty.Owed(SHOES, clock.instant()));
        MyStudies studies = study.overview();
        assertThat(studies.next().orElseThrow().lesson().id()).isEqualTo(SHOES);
        assertThat(studies.owed()).extracting(LessonProgress::state).containsExactly(State.OWED);
        assertThat(studies.owedSince()).contains(clock.instant());
        assertThat(door().tally().done()).as("what is owed does not count").isZero();
        assertThat(door().minutesLeft())
                .isEqualTo(door().course().lessons().stream()
                        .mapToInt(Lesson::minutes)
                        .sum());
        assertThat(door().next().orElseThrow().lesson().id()).isEqualTo(SHOES);
    }

    @Test
    void goesOnInTheSameCourseAndThenWithWhatElseIsRequired() {
        studyNow(PLEDGE);
        assertThat(nextAfter(PLEDGE)).isEqualTo(SHOES);
        door().lessons().forEach(lesson -> studyNow(lesson.lesson().id()));
        assertThat(door().next()).isEmpty();
        assertThat(door().minutesLeft()).isZero();
        assertThat(nextAfter(SHOES)).isEqualTo(new LessonId("first-day.pass-first"));
        studyNow(GOLDEN);
        assertThat(nextAfter(GOLDEN))
                .as("a course nobody asked for is gone on with too")
                .isEqualTo(new LessonId("key-accounts.rules-4-to-6"));
        owed.add(new StudyDuty.Owed(SHOES, clock.instant()));
        assertThat(nextAfter(GOLDEN)).isEqualTo(SHOES);
    }

    @Test
    void knowsWhenNothingIsLeft() {
        study.overview().required().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> studyNow(lesson.lesson().id()));
        assertThat(study.overview().next()).isEmpty();
        assertThat(study.overview().after(SHOES)).isEmpty();
    }

    @Test
    void letsEveryCheckOfTheLibraryBePassed() {
        library.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> assertThat(studyNow(lesson.id()).studied())
                        .as(lesson.id().value())
                        .isTrue());
    }

    private CheckFeedback studyNow(LessonId lesson) {
        study.reachedEnd(lesson);
        return study.answerCheck(lesson, right(lesson));
    }

    private List<CourseId> coursesOf(String position) {
        return library.position(new PositionId(position)).orElseThrow().value().courses();
    }

    private LessonId nextAfter(LessonId lesson) {
        return study.overview().after(lesson).orElseThrow().lesson().id();
    }

    private CourseProgress door() {
        return study.course(DOOR).orElseThrow();
    }

    private Item check(LessonId lesson) {
        return bank.newest(library.lesson(lesson).orElseThrow().value().check()).orElseThrow();
    }

    private JsonNode right(LessonId lesson) {
        return study.check(lesson).write(Marking.fullMarks(check(lesson)));
    }

    private List<Integer> wrong(LessonId lesson) {
        int right = right(lesson).intValue();
        return IntStream.range(0, study.check(lesson).order().size())
                .filter(place -> place != right)
                .boxed()
                .toList();
    }

    private LocalizedText believed(LessonId lesson, int place) {
        String option = study.check(lesson).order().get(place).value();
        Misconception misconception = check(lesson).rationale().misconceptions().get(option);
        return Objects.requireNonNull(misconception).text();
    }

    private void assertRefused(String key, LessonId lesson, JsonNode sent) {
        assertThatThrownBy(() -> study.answerCheck(lesson, sent))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }

    private static void signInAs(PersonId person) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test"));
    }
}
