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
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    private JdbcClient database;

    private Trainee trainee;

    @BeforeEach
    void signInAsSomebodyNew() {
        trainee = new Trainee(application, "home-service-engineer");
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
    void areCalledAQuizAndTakeAboutTwoMinutesAnItem() {
        UI.getCurrent().navigate("exam/first-day.gate");
        assertThat(page())
                .contains("How it works", "15 minutes", "Start the quiz")
                .doesNotContain("Start the exam");
        AttemptId quiz = delivery.start(QUIZ);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/first-day.gate");
        assertThat(page()).contains("Go on with the quiz").doesNotContain("Go on with the exam");
        delivery.submit(quiz, delivery.open(quiz).desk());
        UI.getCurrent().navigate("result/" + quiz.value());
        assertThat(page()).contains("Try 1, finished", "Quiz done");
    }

    @Test
    void leadBackToTheCourseWhenTheyWereVoided() {
        AttemptId attempt = delivery.start(QUIZ);
        database.sql("update attempt set state = 'VOIDED', finished_at = started_at, open_key = null where id = ?")
                .param(attempt.value())
                .update();
        database.sql("""
                        insert into attempt_void (attempt_id, reason, voided_by, at)
                        select id, 'both at once', person_id, started_at from attempt where id = ?""").param(attempt.value()).update();
        UI.getCurrent().navigate("result/" + attempt.value());
        assertThat(page()).contains("This attempt was ended", "both at once");
        assertThat(hrefs()).contains("exam/first-day.gate", "study/first-day");
        VoidedAtHome home = application.getBean(VoidedAtHome.class);
        assertThat(home.forWhoeverIsSignedIn())
                .hasValueSatisfying(told -> assertThat(told.getElement().getTextRecursively())
                        .contains("The reason: both at once.", "is no fail", "start again"));
        delivery.start(QUIZ);
        assertThat(home.forWhoeverIsSignedIn()).as("until the next one starts").isEmpty();
    }

    @Test
    void tellWhoHasMoreTimeHowLongTheyMaySit() {
        UI.getCurrent().navigate("exam/first-day.gate");
        assertThat(page()).doesNotContain("more than the limit");
        database.sql("""
                        insert into exam_accommodation
                            (person_id, time_percent, extra_minutes, reason, granted_by, granted_at)
                        select id, 100, 7, 'hand in plaster', id, current_timestamp from person where id = ?""").param(SignedIn.current().person().value()).update();
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/first-day.gate");
        int limit = library.blueprint(QUIZ).orElseThrow().value().minutes();
        assertThat(page()).contains(limit + 7 + " minutes, 7 more than the limit");
    }

    @Test
    void sayThatLessonsAreMissingBeforeTheySendAnybodyToHandInAQuiz() {
        AttemptId quiz = delivery.start(QUIZ);
        UI.getCurrent().navigate("exam/home-service-engineer");
        assertThat(page()).doesNotContain("You are in the middle of a quiz");
        assertThat(hrefs()).doesNotContain("attempt/" + quiz.value());
    }

    @Test
    void sayWhatIsInTheWay() {
        trainee.studyEverything("home-service-engineer");
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
