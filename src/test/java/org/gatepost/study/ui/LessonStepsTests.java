package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.library.Bank;
import org.gatepost.library.CourseId;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.Study;
import org.gatepost.study.StudyDuty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A lesson's page leads to one next step, and shows what counts now even when it was opened before an exam was failed. */
@SpringBootTest
@Import(LessonStepsTests.ToldDuty.class)
@ViewPackages(classes = StudyView.class, packages = "org.gatepost.shell")
@SignedInAs
class LessonStepsTests extends SpringBrowserlessTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LessonId SHOES = new LessonId("customers-door.shoes-and-cloths");
    private static final LessonId PLEDGE = new LessonId("customers-door.pledge-on-one-hand");
    private static final String ADDRESS = "study/customers-door/shoes-and-cloths";

    /** Says what must be studied again, as the gate does. */
    static final class ToldDuty implements StudyDuty {
        private final List<Owed> owed = new ArrayList<>();

        @Override
        public List<Owed> owed(PersonId person) {
            return owed;
        }
    }

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Study study;

    @Autowired
    private Library library;

    @Autowired
    private Bank bank;

    @Autowired
    private ToldDuty duty;

    @BeforeEach
    void signIn() {
        duty.owed.clear();
        new Trainee(application, "home-service-engineer");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

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
        duty.owed.removeLast();
        answerRight();
        assertThat(page()).contains("1 lesson is still to be studied again.");
        assertThat(actions()).containsExactly("study/customers-door/pledge-on-one-hand");
        open("study/customers-door/pledge-on-one-hand");
        reachTheEnd();
        duty.owed.clear();
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
                .contains("To be studied again: in the exam of")
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
                .contains("To be studied again: in the exam of")
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
        List<String> cards = find(CourseCard.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
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
        duty.owed.add(new StudyDuty.Owed(lesson, Instant.now()));
        waitAMoment();
    }

    /** What happens next has to be later by the clock of the application, which tells milliseconds. */
    private static void waitAMoment() {
        Instant until = Instant.now().plusMillis(2);
        while (Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
    }

    private void studyNow(LessonId lesson) {
        study.reachedEnd(lesson);
        study.answerCheck(lesson, right(lesson));
    }

    private JsonNode right(LessonId lesson) {
        Item item = bank.newest(library.lesson(lesson).orElseThrow().value().check())
                .orElseThrow();
        return study.check(lesson).write(Marking.fullMarks(item));
    }

    private void answerRight() {
        String[] address = UI.getCurrent().getActiveViewLocation().getPath().split("/");
        fire(
                find(ItemCard.class).single().getElement(),
                "gp-answer",
                JSON.objectNode()
                        .put(
                                "event.detail.value",
                                right(new LessonId(address[1] + "." + address[2]))
                                        .toString()));
        press();
    }

    private void press() {
        test(find(Button.class).withId("check").single()).click();
    }

    private void reachTheEnd() {
        fire(find(LessonText.class).single().getElement(), "gp-end", JSON.objectNode());
    }

    private void comeBack() {
        fire(find(LessonText.class).single().getElement(), "gp-back", JSON.objectNode());
    }

    private List<String> actions() {
        return find(Component.class).all().stream()
                .filter(component -> component.getElement().getClassList().contains("gp-action"))
                .filter(component -> !(component instanceof Button))
                .map(link -> link instanceof RouterLink way ? way.getHref() : ((Anchor) link).getHref())
                .toList();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void fire(Element element, String type, JsonNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
