package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.library.CourseId;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A lesson's page leads to one next step, and shows what counts now even when it was opened before an exam was failed. */
@SpringBootTest
@Import(StudyPages.ToldDuty.class)
@ViewPackages(classes = StudyView.class, packages = "org.gatepost.shell")
@SignedInAs
class LessonStepsTests extends StudyPages {

    private static final LessonId PLEDGE = new LessonId("customers-door.pledge-on-one-hand");

    @Test
    void offersOneNextStepAfterTheRightAnswer() {
        open(ADDRESS);
        assertThat(page()).contains("Next lesson").contains("Previous lesson");
        reachTheEnd();
        answerRight();
        assertThat(page()).doesNotContain("Next lesson").contains("Previous lesson");
        assertThat(actions()).containsExactly("study/customers-door/two-sentences");
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(page()).as("in the other language too").doesNotContain("Next lesson");
    }

    @Test
    void saysHowManyLessonsAreStillOwedAndThenLeadsHome() {
        study.overview().required().stream()
                .flatMap(course -> course.lessons().stream())
                .map(lesson -> lesson.lesson().id())
                .forEach(this::studyNow);
        owe(PLEDGE);
        owe(SHOES);
        open(ADDRESS);
        reachTheEnd();
        owesTheLastNoMore();
        answerRight();
        assertThat(page()).contains("1 lesson is still to be studied again.");
        assertThat(actions()).containsExactly("study/customers-door/pledge-on-one-hand");
        open("study/customers-door/pledge-on-one-hand");
        reachTheEnd();
        owesNothing();
        answerRight();
        assertThat(page()).doesNotContain("still to be studied again");
        assertThat(actions()).containsExactly(".");
    }

    @Test
    void showsWhatCountsNowWhenAnAnswerComesTooLate() {
        studyNow(SHOES);
        open(ADDRESS);
        reachTheEnd();
        owe(SHOES);
        int before = timesStudied();
        answerRight();
        assertThat(study.mine().get(SHOES))
                .as("the end was reached before the fail")
                .hasSize(before);
        assertThat(page())
                .contains("To be studied again since")
                .contains("This lesson is to be studied again: read it to its end once more.")
                .doesNotContain("This lesson counts as studied");
        reachTheEnd();
        press();
        assertThat(timesStudied()).as("what was chosen has been kept").isEqualTo(before + 1);
    }

    @Test
    void showsWhatCountsNowWhenSomebodyComesBackToThePage() {
        open(ADDRESS);
        reachTheEnd();
        answerRight();
        comeBack();
        assertThat(page()).as("nothing has changed").contains("This lesson counts as studied");
        owe(SHOES);
        comeBack();
        assertThat(page())
                .contains("To be studied again since")
                .contains("read it to its end once more")
                .doesNotContain("This lesson counts as studied");
    }

    @Test
    void showsACourseThatIsOwedAsDoneOnceAndNotAsNeverBegun() {
        study.overview().required().getFirst().lessons().forEach(lesson -> {
            studyNow(lesson.lesson().id());
            owe(lesson.lesson().id());
        });
        studyNow(SHOES);
        open("study");
        List<String> cards =
                find(CourseCard.class).all().stream().map(StudyPages::text).toList();
        int lessons = study.overview().required().getFirst().lessons().size();
        assertThat(cards.getFirst()).contains(lessons + " to study again").doesNotContain("0 of");
        owe(SHOES);
        var door = study.course(new CourseId("customers-door")).orElseThrow().lessons();
        door.stream()
                .map(lesson -> lesson.lesson().id())
                .filter(lesson -> !lesson.equals(SHOES))
                .forEach(this::studyNow);
        open("study/customers-door");
        assertThat(page()).contains(door.size() - 1 + " done, 1 to study again");
    }

    private int timesStudied() {
        return study.mine().getOrDefault(SHOES, List.of()).size();
    }

    private void owe(LessonId lesson) {
        owe(lesson, Instant.now());
        waitAMoment();
    }

    /** What happens next has to be later by the clock of the application, which tells milliseconds. */
    private static void waitAMoment() {
        Instant until = Instant.now().plusMillis(2);
        while (Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
    }

    private void answerRight() {
        String[] address = UI.getCurrent().getActiveViewLocation().getPath().split("/");
        answer(right(new LessonId(address[1] + "." + address[2])));
        press();
    }

    private List<String> actions() {
        return find(Component.class).all().stream()
                .filter(component -> component.getElement().getClassList().contains("gp-action"))
                .filter(component -> !(component instanceof Button))
                .map(link -> link instanceof RouterLink way ? way.getHref() : ((Anchor) link).getHref())
                .toList();
    }
}
