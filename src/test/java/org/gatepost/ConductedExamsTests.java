package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Conduct;
import org.gatepost.library.Conducted;
import org.gatepost.library.ExamId;
import org.gatepost.library.Window;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What people see of an exam that opens and closes, and of one in which one only goes forward. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost")
@Import(ConductedExamsTests.Exams.class)
@SignedInAs
class ConductedExamsTests extends SpringBrowserlessTest {

    /** Open for a day, and gone through forwards. */
    static final String POST = "home-service-engineer";

    static final String QUIZ = "first-day.gate";

    static final Instant OPENS = Instant.parse("2026-11-24T01:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-11-24T10:00:00Z");

    static final MovableClock CLOCK = MovableClock.atNoon();

    @TestConfiguration(proxyBeanMethods = false)
    static class Exams {

        @Bean
        @Primary
        static MovableClock movableClock() {
            return CLOCK;
        }

        @Bean
        static Conducted conducted() {
            var day = new Window(OPENS, CLOSES, MovableClock.ZONE);
            return new Conducted(Map.of(
                    new ExamId(POST), new Conduct(day, Conduct.Shuffle.USUAL, Conduct.Navigation.FORWARD),
                    new ExamId(QUIZ), new Conduct(day, Conduct.Shuffle.USUAL, Conduct.Navigation.FREE)));
        }
    }

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private Trainee trainee() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        return trainee;
    }

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void sendsNobodyToAShutDoorWithoutSayingWhenItOpens() {
        CLOCK.set(OPENS.minus(Duration.ofDays(1)));
        trainee();
        UI.getCurrent().navigate("");
        assertThat(page())
                .contains("open from 24 Nov 2026, 09:00 to 24 Nov 2026, 18:00. Opens in 1 day.", "Next comes the exam.")
                .doesNotContain("You may sit the exam now");
        assertThat(action("")).as("all is done that opens it").isEqualTo("exam/" + POST);
        assertThat(action("exams")).isEqualTo("study");
        assertThat(page()).contains("This is open from 24 Nov 2026, 09:00 to 24 Nov 2026, 18:00.");
        assertThat(action("exam/" + POST)).isEqualTo("study");
        assertThat(find(Button.class).withText("Start the exam").all()).isEmpty();
        UI.getCurrent().navigate("exam/" + QUIZ);
        assertThat(page()).contains("This is open from 24 Nov 2026, 09:00");
        UI.getCurrent().navigate("exams");
        assertThat(page()).contains("Opens on 24 Nov 2026, 09:00. Opens in 1 day.");
    }

    @Test
    void showsTheStartToWhoeverWaitedBeforeTheDoor() {
        CLOCK.set(OPENS.minusSeconds(90));
        trainee();
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(find(Button.class).withText("Start the exam").all()).isEmpty();
        assertThat(calls())
                .filteredOn(call -> call.getInvocation().getExpression().contains("'opens'"))
                .singleElement()
                .satisfies(call -> assertThat(
                                (Double) call.getInvocation().getParameters().getFirst())
                        .as("until it is told anew how long it takes")
                        .isBetween(30_000.0, 33_000.0));
        assertThat(page()).contains("Opens in 2 minutes.");
        CLOCK.set(OPENS.minusSeconds(59));
        opens();
        assertThat(page()).contains("Opens in less than a minute.").doesNotContain("0 minutes");
        assertThat(find(Button.class).withText("Start the exam").all()).isEmpty();
        assertThatThrownBy(() -> application.getBean(Delivery.class).start(new ExamId(POST)))
                .isInstanceOf(Refusal.class)
                .hasMessage("exam.refused.opensAndCloses");
        CLOCK.set(OPENS);
        opens();
        assertThat(find(Button.class).withText("Start the exam").all()).hasSize(1);
    }

    private void opens() {
        Element page = getCurrentView().getElement();
        page.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(page, "opens", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void saysBeforeTheStudyIsDoneWhenTheExamIsOpen() {
        CLOCK.set(OPENS.plusSeconds(1));
        new Trainee(application, POST);
        UI.getCurrent().navigate("");
        assertThat(page()).contains("The exam closes on 24 Nov 2026, 18:00.");
    }

    @Test
    void opensTheDoorWhenItIsTime() {
        CLOCK.set(OPENS);
        trainee();
        assertThat(action("")).isEqualTo("exam/" + POST);
        UI.getCurrent().navigate("exam/" + POST);
        assertThat(page())
                .contains("24 Nov 2026, 09:00 to 24 Nov 2026, 18:00")
                .contains("One only goes forward")
                .contains("Whoever starts less than 45 minutes before it closes")
                .doesNotContain("If you start now");
        test(find(Button.class).withText("Start the exam").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("attempt/");
    }

    @Test
    void saysAfterTheClosingThatNothingCanBeStartedAnyMore() {
        CLOCK.set(CLOSES);
        trainee();
        UI.getCurrent().navigate("");
        assertThat(page()).contains("The exam closed on 24 Nov 2026, 18:00 and cannot be started any more.");
        assertThat(action("exam/" + POST)).isEqualTo("study");
        assertThat(page()).contains("This closed on 24 Nov 2026, 18:00");
    }

    @Test
    void showsTheItemThatWasReachedHoweverThePageIsOpened() {
        AttemptId attempt = sitDown();
        go(1);
        assertThat(go(2)).isEqualTo(2);
        assertThat(go(0)).as("forged, and answered by the item in view").isEqualTo(2);
        assertThat(go(7)).as("forged, and answered by the item in view").isEqualTo(2);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("attempt/" + attempt.value());
        var start = (ObjectNode) calls().stream()
                .filter(call -> call.getInvocation().getExpression().contains("desk.open("))
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .filter(ObjectNode.class::isInstance)
                .reduce((one, last) -> last)
                .orElseThrow();
        assertThat(start.get("slot").asInt()).isEqualTo(2);
        assertThat(start.get("forward").asBoolean()).isTrue();
    }

    @Test
    void tellsAPageThatAnswersAnItemOfBeforeThatItWasNotSaved() {
        AttemptId attempt = sitDown();
        go(1);
        long number = 1_000_000L + 7;
        fire("answer", detail("slot", 0).put("event.detail.sequence", number).put("event.detail.value", "0"));
        fire("flag", detail("slot", 0).put("event.detail.flagged", true));
        assertThat(calls())
                .filteredOn(call -> call.getInvocation().getExpression().contains("passed("))
                .first()
                .satisfies(
                        call -> assertThat(call.getInvocation().getParameters().subList(0, 2))
                                .extracting(value -> ((Number) value).longValue())
                                .containsExactly(0L, number));
        assertThat(database.sql(
                                "select count(*) from attempt_answer where attempt_id = ? and (flagged or saved_at is not null)")
                        .param(attempt.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void asksOnceBeforeAnItemIsLeftOpenAndOffersNoWayToItAfterwards() {
        sitDown();
        assertThat(leaveOpen(false)).contains("Leave item 1 blank?", "no way back");
        test(find(Button.class).withId("leave-open").single()).click();
        assertThat(calls())
                .anySatisfy(
                        call -> assertThat(call.getInvocation().getExpression()).contains("gpDesk.go($0, true)"));
        go(1);
        assertThat(leaveOpen(true)).contains("Leave item 2 answered in part?");
        test(find(Button.class).withId("stay").single()).click();
        fire("hand-in", JsonNodeFactory.instance.objectNode());
        roundTrip();
        String asked = find(ConfirmDialog.class).single().getElement().getTextRecursively();
        assertThat(asked)
                .contains("22 items have not been shown yet", "item 2, is still blank", "1 item was left behind blank");
        assertThat(find(NativeButton.class).withText("1").all()).isEmpty();
    }

    /** What the person is asked. */
    private String leaveOpen(boolean partly) {
        fire("leave-open", JsonNodeFactory.instance.objectNode().put("event.detail.partly", partly));
        roundTrip();
        var asked = find(ConfirmDialog.class).single().getElement();
        return asked.getProperty("header") + " " + asked.getProperty("message");
    }

    private AttemptId sitDown() {
        CLOCK.set(OPENS);
        AttemptId attempt = trainee().start(POST);
        UI.getCurrent().navigate("attempt/" + attempt.value());
        calls();
        return attempt;
    }

    /** The item that the page is given. */
    private int go(int slot) {
        fire("go", detail("slot", slot));
        return calls().stream()
                .filter(call -> call.getInvocation().getExpression().contains("gpDesk.item("))
                .map(call -> ((Number) call.getInvocation().getParameters().getFirst()).intValue())
                .findFirst()
                .orElse(-1);
    }

    private static ObjectNode detail(String name, int value) {
        return JsonNodeFactory.instance.objectNode().put("event.detail." + name, value);
    }

    private void fire(String event, ObjectNode detail) {
        Element desk = find(Component.class).all().stream()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("gp-exam-desk"))
                .findFirst()
                .orElseThrow();
        desk.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(desk, event, detail));
    }

    private static List<PendingJavaScriptInvocation> calls() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations();
    }

    /** Where the big thing to press leads. */
    private String action(String address) {
        UI.getCurrent().navigate(address);
        return find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getClassList().contains("gp-action"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
