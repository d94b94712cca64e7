package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Quizzes and course exams, as somebody sees them who is not cleared. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class VoluntaryExamViewsTests extends SpringBrowserlessTest {

    private static final ExamId QUIZ = new ExamId("first-day.gate");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Library library;

    @BeforeEach
    void signInAsSomebodyNew() {
        new Trainee(application, "home-service-engineer").signIn();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void standCourseByCourseAfterWhatThePositionRequires() {
        UI.getCurrent().navigate("exams");
        String page = page();
        assertThat(page.indexOf("Home-service engineer's exam")).isLessThan(page.indexOf("Practice and course exams"));
        assertThat(find(NativeDetails.class).all()).hasSameSizeAs(library.courses());
        assertThat(hrefs()).contains("exam/first-day.gate", "exam/first-day");
    }

    @Test
    void showWhatCameOfTheLastTryWithTheWayToItsResult() {
        AttemptId attempt = handIn();
        handIn();
        UI.getCurrent().navigate("exams");
        assertThat(page()).contains("Last time 0 of", "2 attempts", "(1 of 5 done)");
        UI.getCurrent().navigate("exam/first-day.gate");
        assertThat(page()).contains("There is no pass and no fail").contains("Below the aim");
        assertThat(hrefs()).contains("result/" + attempt.value());
    }

    @Test
    void haveNoVerdictOfPassOrFailAndLeadBackToTheCourse() {
        UI.getCurrent().navigate("result/" + handIn().value());
        assertThat(page()).contains("Quiz done", "decides nothing").doesNotContain("Not passed", "must-get items");
        assertThat(hrefs()).contains("exam/first-day.gate", "study/first-day");
    }

    @Test
    void sayWhatIsInTheWay() {
        AttemptId quiz = delivery.start(QUIZ);
        UI.getCurrent().navigate("exam/home-service-engineer");
        assertThat(page()).contains("You are in the middle of a quiz");
        assertThat(hrefs()).contains("attempt/" + quiz.value());
    }

    private AttemptId handIn() {
        AttemptId attempt = delivery.start(QUIZ);
        delivery.submit(attempt, delivery.open(attempt).desk());
        return attempt;
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
