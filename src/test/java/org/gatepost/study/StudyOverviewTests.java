package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.LessonId;
import org.gatepost.library.CourseId;
import org.gatepost.library.Lesson;
import org.gatepost.people.Hired;
import org.gatepost.people.PositionId;
import org.gatepost.study.LessonProgress.State;
import org.junit.jupiter.api.Test;

/** What a trainee has to study, and what comes next. */
@BothDatabases
class StudyOverviewTests extends StudyRoom {

    private static final LessonId GOLDEN = new LessonId("key-accounts.rules-1-to-3");

    StudyOverviewTests(TestDatabase database) {
        super(database);
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

    private List<CourseId> coursesOf(String position) {
        return library.position(new PositionId(position)).orElseThrow().value().courses();
    }

    private LessonId nextAfter(LessonId lesson) {
        return study.overview().after(lesson).orElseThrow().lesson().id();
    }
}
