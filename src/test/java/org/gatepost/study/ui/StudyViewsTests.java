package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Languages;
import org.gatepost.library.Course;
import org.gatepost.library.CourseId;
import org.gatepost.library.Lesson;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What somebody has to study: their courses, and the lessons of one. */
@SpringBootTest
@Import(StudyPages.ToldDuty.class)
@ViewPackages(classes = StudyView.class, packages = "org.gatepost.shell")
@SignedInAs
class StudyViewsTests extends StudyPages {

    @Test
    void offersTheFirstLessonAndThenTheNextOne() {
        navigate("study", StudyView.class);
        assertThat(primary()).isEqualTo("Begin with “Pass first, then take the post”");
        open("study/first-day/pass-first");
        studyNow(new LessonId("first-day.pass-first"));
        open("study");
        assertThat(primary()).startsWith("Go on with “").doesNotContain("Pass first");
    }

    @Test
    void showsTheRequiredCoursesBeforeTheOthersWithWhatIsLeft() {
        studyNow(SHOES);
        open("study");
        assertThat(headings()).containsExactly("My courses", "More courses");
        List<String> cards =
                find(CourseCard.class).all().stream().map(StudyPages::text).toList();
        assertThat(cards).hasSameSizeAs(library.courses());
        Course gate = library.course(new CourseId("first-day")).orElseThrow();
        Course door = library.course(new CourseId("customers-door")).orElseThrow();
        assertThat(cards.get(0)).contains("0 of " + gate.lessons().size()).contains(minutes(gate) + " minutes left");
        assertThat(cards.get(1))
                .contains("At the customer's door")
                .contains("1 of " + door.lessons().size())
                .contains(minutes(door)
                        - library.lesson(SHOES).orElseThrow().value().minutes() + " minutes left");
    }

    @Test
    void putsWhatMustBeStudiedAgainFirstAndSaysWhy() {
        studyNow(SHOES);
        owe(SHOES);
        open("study");
        assertThat(headings()).containsExactly("To study again", "My courses", "More courses");
        assertThat(primary()).isEqualTo("Go on with “One pair of shoes, three cloths”");
        assertThat(page()).contains("this lesson is to be studied again").contains("20 Nov 2026");
        assertThat(text(find(LessonList.class).single())).contains("To study again");
        assertThat(find(GoOn.class).all()).as("one thing to press").hasSize(1);
    }

    @Test
    void requiresNothingOfSomebodyWithoutAPosition() {
        signIn();
        open("study");
        assertThat(headings()).containsExactly("More courses");
        assertThat(page()).contains("You hold no position yet");
        assertThat(find(GoOn.class).all()).isEmpty();
    }

    @Test
    void saysThatAllIsStudied() {
        study.overview().required().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> studyNow(lesson.lesson().id()));
        open("study");
        assertThat(page()).contains("You have studied everything your position requires.");
        assertThat(find(GoOn.class).all()).isEmpty();
    }

    @Test
    void listsTheLessonsOfACourseWithTheirState() {
        studyNow(SHOES);
        LessonId fourth = new LessonId("customers-door.four-donts");
        owe(fourth);
        open("study/customers-door");
        assertThat(find(H1.class).single().getText()).isEqualTo("At the customer's door");
        List<String> rows = find(LessonList.class).all().stream()
                .flatMap(list -> find(RouterLink.class).from(list).all().stream())
                .map(StudyPages::text)
                .toList();
        assertThat(rows)
                .hasSameSizeAs(library.course(new CourseId("customers-door"))
                        .orElseThrow()
                        .lessons());
        assertThat(rows.get(0)).contains("4 minutes").contains("Not studied yet");
        assertThat(rows.get(1)).contains("Studied on ");
        assertThat(rows.get(3)).contains("To study again");
        assertThat(primary()).isEqualTo("Go on with “The four don'ts”");
    }

    @Test
    void saysThatThereIsNoSuchCourseOrLesson() {
        for (String address : List.of("study/no-such", "study/customers-door/no-such", "study/no-such/no-such")) {
            open(address);
            assertThat(find(H1.class).single().getText()).as(address).isEqualTo("There is no such page");
        }
    }

    @Test
    void speaksChineseThroughout() {
        UI.getCurrent().setLocale(Languages.CHINESE);
        studyNow(SHOES);
        owe(SHOES);
        for (String address : List.of("study", "study/customers-door", ADDRESS)) {
            open(address);
            assertThat(page())
                    .as(address)
                    .contains("重新学习")
                    .doesNotContain("study.")
                    .doesNotContain("minutes");
        }
    }

    private void owe(LessonId lesson) {
        owe(lesson, Instant.parse("2026-11-20T04:00:00Z"));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private String primary() {
        return text(find(RouterLink.class).from(find(GoOn.class).single()).single());
    }

    private static int minutes(Course course) {
        return course.lessons().stream().mapToInt(Lesson::minutes).sum();
    }
}
