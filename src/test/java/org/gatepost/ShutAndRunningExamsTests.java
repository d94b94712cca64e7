package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.ConductedExamsTests.CLOCK;
import static org.gatepost.ConductedExamsTests.CLOSES;
import static org.gatepost.ConductedExamsTests.OPENS;
import static org.gatepost.ConductedExamsTests.POST;
import static org.gatepost.ConductedExamsTests.QUIZ;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.library.ExamId;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Where people are led who are in the middle of something, and where not when it is shut by now. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost")
@Import(ConductedExamsTests.Exams.class)
@SignedInAs
class ShutAndRunningExamsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Delivery delivery;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void offersNoOtherTryOnTheResultOfWhatIsShutByNow() {
        CLOCK.set(CLOSES.minusSeconds(60));
        studied();
        AttemptId quiz = delivery.start(new ExamId(QUIZ));
        delivery.submit(quiz, delivery.open(quiz).desk());
        UI.getCurrent().navigate("result/" + quiz.value());
        assertThat(links()).contains("exam/" + QUIZ);
        CLOCK.set(CLOSES);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("result/" + quiz.value());
        assertThat(page()).contains("This closed on 24 Nov 2026, 18:00").doesNotContain("Once more");
    }

    @Test
    void saysAtTheDeskWhichAttemptItIsAndOnTheStartPageThatAQuizIsRunning() {
        CLOCK.set(OPENS);
        studied();
        AttemptId quiz = delivery.start(new ExamId(QUIZ));
        CLOCK.forward(Duration.ofMinutes(14).plusSeconds(30));
        UI.getCurrent().navigate("");
        assertThat(page()).contains("is running: less than a minute left, until 09:15.");
        assertThat(page().indexOf("is running")).as("before where they stand").isLessThan(page().indexOf("may sit"));
        assertThat(links()).contains("attempt/" + quiz.value());
        delivery.submit(quiz, delivery.open(quiz).desk());
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("");
        assertThat(page()).doesNotContain("is running");
        AttemptId exam = delivery.start(new ExamId(POST));
        UI.getCurrent().navigate("attempt/" + exam.value());
        assertThat(page()).contains("Attempt 1 of 5 in this cycle");
    }

    @Test
    void tellsWhoeverIsLateHowLongTheyHaveAndTellsItOnceMoreWhenItIsLess() {
        CLOCK.set(CLOSES.minus(Duration.ofMinutes(20)));
        studied();
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("20 minutes instead of 45")
                .contains("This closes on 24 Nov 2026, 18:00. If you start now, you have 20 minutes.");
        CLOCK.forward(Duration.ofMinutes(10));
        test(find(Button.class).withText("Start the exam").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("exam/" + POST);
        assertThat(page()).contains("If you start now, you have 10 minutes.");
        test(find(Button.class).withText("Start the exam").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("attempt/");
    }

    @Test
    void promisesNothingOnThePageOfAnExamThatIsClosed() {
        CLOCK.set(CLOSES.minusSeconds(60));
        studied();
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).contains("If you pass today", "You are cleared for duty as");
        CLOCK.set(CLOSES);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("This closed on 24 Nov 2026, 18:00")
                .doesNotContain("pass today", "When you pass", "You are cleared", "If you do not pass")
                .doesNotContain("before you start");
    }

    private void studied() {
        new Trainee(application, POST).studyEverything(POST);
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
