package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.gatepost.exam.AttemptId;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.Plan;
import org.gatepost.study.Plans;
import org.gatepost.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Start page, study pages, exams and results never contradict each other, for all of them say what the gate says. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost")
@SignedInAs
class SameNextStepTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Study study;

    @Autowired
    private Plans plans;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void sendsWhoeverFailedToTheSamePlanFromEverywhereAndCountsAlike() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        AttemptId failed = trainee.sit(POST, 4);
        int steps = plans.of(failed).orElseThrow().all();
        assertThat(study.overview().tally().owed()).as("whole lessons").isZero();

        String step = action("");
        assertThat(step).isEqualTo("plan/" + failed.value());
        assertThat(page())
                .contains("Begin your plan: read " + steps + " passages and answer what is asked about them")
                .contains("0 of " + steps);
        assertThat(action("result/" + failed.value())).isEqualTo(step);
        assertThat(page())
                .contains(
                        steps
                                + " passages of your plan left to read, with one question for each or for a few together. Then you may sit");
        assertThat(action("exam/" + POST)).isEqualTo(step);
        assertThat(action("exams")).isEqualTo(step);
        assertThat(action("study")).isEqualTo(step);
        assertThat(page())
                .contains(steps + " passages are left to read")
                .contains("Begin: read " + steps + " passages");
    }

    /** What was missed comes last: a passage's number says nothing of how far somebody is. */
    @Test
    void saysEverywhereHowMuchOfThePlanIsDone() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        AttemptId failed = trainee.sit(POST, 6);
        trainee.putRight(failed, plans.of(failed).orElseThrow().stops().getLast());
        Plan plan = plans.of(failed).orElseThrow();
        String done = plan.done() + " of " + plan.all() + " passages done";
        open("");
        assertThat(page()).contains("Go on with your plan: " + done);
        open("study");
        assertThat(page()).contains("Go on: " + done);
    }

    @Test
    void speaksOfTodayOnAnOldResult() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        AttemptId failed = trainee.sit(POST, 4);
        String result = "result/" + failed.value();

        trainee.putRight(failed);
        assertThat(action(result)).isEqualTo("exam/" + POST).isEqualTo(action(""));

        AttemptId open = trainee.start(POST);
        assertThat(action(result)).isEqualTo("attempt/" + open.value()).isEqualTo(action(""));

        trainee.sit(POST, 0);
        assertThat(action(result)).isEqualTo("duty").isEqualTo(action(""));
        open(result);
        assertThat(page()).contains("Not passed").contains("You are cleared for duty until ");
    }

    @Test
    void leavesExamsAndDutyCardToThoseWhoseWorkNeedsThem() {
        new Trainee(application);
        open("");
        assertThat(menu()).contains("study").doesNotContain("exams", "duty");
        var trainee = new Trainee(application, POST);
        open("study");
        assertThat(menu()).contains("exams").doesNotContain("duty");
        trainee.studyEverything(POST);
        trainee.sit(POST, 0);
        open("");
        assertThat(menu()).contains("exams", "duty");
    }

    @Test
    void tellsWhoeverIsNotClearedWhenAPageWillOpen() {
        new Trainee(application, POST);
        open("duty");
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
        assertThat(page()).contains("It opens once you are cleared for duty.");
        open("accounts");
        assertThat(page()).contains("your account may not open it").doesNotContain("cleared");
    }

    private List<String> menu() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** Where the one big thing to press leads. */
    private String action(String address) {
        open(address);
        var links = find(Component.class).all().stream()
                .filter(component -> component.getElement().getClassList().contains("gp-action"))
                .toList();
        assertThat(links).as("big things to press at /" + address).hasSize(1);
        return links.getFirst() instanceof RouterLink link ? link.getHref() : ((Anchor) links.getFirst()).getHref();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
