package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.NoForm;
import org.gatepost.exam.WhatNext;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Limits;
import org.gatepost.people.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The page from which an exam is started. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class ExamViewTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CompanyTime time;

    @MockitoSpyBean
    private Delivery delivery;

    @Test
    void saysWhatAPassBringsAndWhatAFailDoes() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new Trainee(application, POST).studyEverything(POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(find(ExamOutlook.class).single().getElement().getTextRecursively())
                .contains("If you pass today", "You are cleared for duty as Home-service engineer until")
                .contains("If you do not pass", "a plan", "sit again at once");
    }

    @Test
    void saysWhatAMustGetItemIsAndThatNothingTellsItFromTheOthers() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new Trainee(application, POST).studyEverything(POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("something that nobody may get wrong at work")
                .containsPattern("At least \\d+ items of every paper are must-get\\.")
                .contains("they look like all the others")
                .contains("with one question for each or for a few together");
    }

    @Test
    void saysWhyItMattersToWhoeverMayNotStartItYet() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(find(ExamOutlook.class).single().getElement().getTextRecursively())
                .as("before the lessons are studied")
                .contains("When you pass", "You are cleared for duty as Home-service engineer.")
                .doesNotContain("today", "until", "If you do not pass");
        assertThat(page()).contains("If you do not pass, you study what you got wrong");
        trainee.studyEverything(POST);
        trainee.sit(POST, 8);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).as("after a fail").contains("When you pass");
    }

    @Test
    void promisesNothingToWhoeverIsCleared() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        trainee.sit(POST, 0);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(find(ExamOutlook.class).all()).isEmpty();
    }

    @Test
    void leadsBackToAnAttemptThatRunsBeforeAnythingElse() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        trainee.start(POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("the clock is running", "If you pass today", "If you do not pass")
                .doesNotContain("before you start")
                .containsSubsequence("Go on with the exam", "The rules");
    }

    @Test
    void saysUntilWhenAnAttemptRunsWithWhatWasAddedToIt() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        var attempt = trainee.start(POST);
        var database = application.getBean(JdbcClient.class);
        database.sql("update attempt set deadline = deadline + interval '30' minute where id = ?")
                .param(attempt.value())
                .update();
        Instant deadline = delivery.open(attempt).deadline();
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("until " + time.minute(deadline), "this attempt ends at " + time.minute(deadline))
                .doesNotContain("45 minutes");
    }

    @Test
    void leavesWhatItemsAreWorthToTheDeskOfWhoeverSits() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).contains("An item earns 1 point.");
        trainee.start(POST);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).contains("The rules").doesNotContain("An item earns 1 point.");
    }

    @Test
    void leadsWhoeverFailedToThePlanBeforeAnythingElse() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .as("before the lessons are studied")
                .contains("It cannot be started now")
                .doesNotContain("before you start");
        trainee.studyEverything(POST);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).containsSubsequence("Read the rules before you start.", "The rules", "Start the exam");
        var failed = trainee.sit(POST, 8);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("You did not pass this time.")
                .doesNotContain("before you start")
                .containsSubsequence("Begin your plan", "The rules");
        trainee.putRight(failed);
        UI.getCurrent().navigate("exams");
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).as("when it is open again").contains("before you start");
    }

    @Test
    void saysThatSomeItemsEarnMoreThanOnePointWhereTheyMay() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new Trainee(application, POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page()).contains("An item earns 1 point.", "beside its number");
        UI.getCurrent().navigate("exam/first-day.gate");
        assertThat(page()).contains("How it works").doesNotContain("An item earns 1 point.");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void saysHowLongTheNextAttemptIsShutAfterAFail() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        for (int fail = 0; fail < 2; fail++) {
            trainee.putRight(trainee.sit(POST, 8));
        }
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(find(ExamOutlook.class).single().getElement().getTextRecursively())
                .contains("4 hours have passed since the end of this attempt");
    }

    @Test
    void promisesTheNextAttemptAtOnceOnlyWhereNobodyWaits() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var waits = new Limits(0, List.of(0, 24 * 60));
        assertThat(outlook(waits, new WhatNext.Turn(1, 0, false, Duration.ZERO)))
                .contains("sit again at once");
        assertThat(outlook(waits, new WhatNext.Turn(2, 0, false, Duration.ofDays(1))))
                .contains("when the plan is done and 1 day")
                .doesNotContain("at once", "last attempt");
        assertThat(outlook(waits, null))
                .as("nobody knows which attempt it would be")
                .contains("your start page says from when on")
                .doesNotContain("at once");
        assertThat(outlook(Limits.NONE, null)).contains("sit again at once");
    }

    private String outlook(Limits limits, WhatNext.@Nullable Turn turn) {
        return new ExamOutlook(List.of(), limits, turn, time).getElement().getTextRecursively();
    }

    @Test
    void tellsWhoeverCannotBeGivenAPaperAndLetsThemTryAgain() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new Trainee(application, POST).studyEverything(POST);
        willThrow(NoForm.found()).given(delivery).start(any());
        UI.getCurrent().navigate("exam/" + POST);
        test(find(Button.class).withText("Start the exam").single()).click();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("tell your trainer");
        assertThat(find(Button.class).withText("Start the exam").single().isEnabled())
                .isTrue();
    }
}
