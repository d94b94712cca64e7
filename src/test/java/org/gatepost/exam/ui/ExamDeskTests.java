package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.kernel.Points;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the server says of time to a page that cannot know it by itself. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class ExamDeskTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private AttemptId attempt = new AttemptId(0);

    @BeforeEach
    void sitDown() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        attempt = trainee.start(POST);
        UI.getCurrent().navigate("attempt/" + attempt.value());
        calls();
    }

    @Test
    void tellsAPageThatWakesUpHowMuchTimeIsLeft() {
        fire("ask-time", JsonNodeFactory.instance.objectNode());
        assertThat(calls())
                .filteredOn(call -> call.getInvocation().getExpression().contains("timeLeft("))
                .singleElement()
                .satisfies(call -> assertThat(minutes(call, 0)).isBetween(43.0, 45.0));
    }

    @Test
    void tellsHowMuchTimeIsLeftWithEveryItem() {
        fire("go", JsonNodeFactory.instance.objectNode().put("event.detail.slot", 1));
        assertThat(calls())
                .filteredOn(call -> call.getInvocation().getExpression().contains("item("))
                .singleElement()
                .satisfies(call -> assertThat(minutes(call, 3)).isBetween(43.0, 45.0));
    }

    @Test
    void leadsAPageThatSleptPastTheEndToTheResult() {
        database.sql("update attempt set deadline = started_at where id = ?")
                .param(attempt.value())
                .update();
        fire("ask-time", JsonNodeFactory.instance.objectNode());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("result/" + attempt.value());
    }

    @Test
    void aWindowThatAnotherTookOverSaysSoWithoutWaitingForAnAct() {
        application.getBean(Delivery.class).open(attempt);
        fire("ask-time", JsonNodeFactory.instance.objectNode());
        assertThat(calls())
                .extracting(call -> call.getInvocation().getExpression())
                .anyMatch(call -> call.contains("movedElsewhere("))
                .noneMatch(call -> call.contains("timeLeft("));
    }

    @Test
    void whoHandsInFromAWindowThatAnotherTookOverIsOfferedToGoOnThere() {
        fire("hand-in", JsonNodeFactory.instance.objectNode());
        application.getBean(Delivery.class).open(attempt);
        test(find(Button.class).withId("hand-in").single()).click();
        assertThat(calls())
                .as("while the question was open")
                .extracting(call -> call.getInvocation().getExpression())
                .anyMatch(call -> call.contains("movedElsewhere("));
        fire("hand-in", JsonNodeFactory.instance.objectNode());
        assertThat(find(HandInDialog.class).all()).as("asked again").isEmpty();
        assertThat(calls())
                .extracting(call -> call.getInvocation().getExpression())
                .anyMatch(call -> call.contains("movedElsewhere("));
    }

    @Test
    void whatTheRoomWasToldComesAgainAfterAReloadUnlessItWasRead() {
        announce("The bell at noon is only a test.");
        assertThat(told()).hasSize(1);
        assertThat(told()).isEmpty();
        var again = told(comeBack());
        assertThat(again).hasSize(1);
        read((Double) again.getFirst().getInvocation().getParameters().get(1), 0);
        announce("The second picture is the right one.");
        assertThat(told(comeBack()))
                .singleElement()
                .satisfies(call -> assertThat(String.valueOf(
                                call.getInvocation().getParameters().getFirst()))
                        .contains("The second picture"));
    }

    @Test
    void moreTimeIsToldAgainAfterAReloadUnlessItWasRead() {
        assertThat(moreTime()).as("before any was given").isEmpty();
        giveTime(10);
        var live = moreTime();
        assertThat(live).hasSize(1);
        assertThat(moreTime()).isEmpty();
        announce("The bell at noon is only a test.");
        var again = comeBack();
        read(0, until(moreTime(again)));
        assertThat(told(comeBack())).as("an announcement that was not read").hasSize(1);
        assertThat(moreTime(again))
                .singleElement()
                .satisfies(call -> assertThat(words(call)).isEqualTo("You have been given 10 min more."));
        assertThat(until(moreTime(again))).isEqualTo(until(live));
        assertThat(moreTime(comeBack())).isEmpty();
    }

    @Test
    void saysThatAnOutageCostNoTime() {
        database.sql("""
                        insert into attempt_extension (attempt_id, seconds, reason, told, at)
                        select id, 23, 'outage', 'OUTAGE', started_at from attempt where id = ?""").param(attempt.value()).update();
        database.sql("update attempt set deadline = deadline + interval '23' second where id = ?")
                .param(attempt.value())
                .update();
        assertThat(moreTime())
                .singleElement()
                .satisfies(call -> assertThat(words(call))
                        .isEqualTo(
                                "The server could not be reached for a while. That was 23 s; it has been added, so it costs you"
                                        + " no time."));
        assertThat(moreTime(comeBack())).as("opened anew").hasSize(1);
    }

    @Test
    void whatComesWhileReadIsPressedIsNotReadYet() {
        giveTime(10);
        double shown = until(moreTime());
        giveTime(5);
        assertThat(moreTime()).hasSize(1);
        read(0, shown);
        assertThat(moreTime(comeBack()))
                .singleElement()
                .satisfies(call -> assertThat(words(call)).contains("5 min"));
        read(0, 0);
        assertThat(moreTime(comeBack())).as("a page that showed no time").hasSize(1);
        read(Long.MAX_VALUE, Long.MAX_VALUE);
        announce("The bell at noon is only a test.");
        giveTime(1);
        assertThat(told(comeBack())).as("forged").hasSize(1);
        assertThat(moreTime(comeBack()))
                .as("forged")
                .singleElement()
                .satisfies(call -> assertThat(words(call)).contains("1 min"));
    }

    @Test
    void saysWhatAnItemIsWorthOnlyWhereThatIsNotOnePoint() {
        var opened = comeBack().stream()
                .filter(call -> call.getInvocation().getExpression().contains("desk.open("))
                .findFirst()
                .orElseThrow();
        var said = opened.getInvocation().getParameters().stream()
                .filter(ObjectNode.class::isInstance)
                .flatMap(start -> ((ObjectNode) start).get("places").valueStream())
                .map(place -> place.get("worth").asString())
                .toList();
        assertThat(said)
                .isEqualTo(application.getBean(Delivery.class).open(attempt).places().stream()
                        .map(place -> place.points().equals(new Points(1))
                                ? ""
                                : "Worth " + place.points().value() + " points")
                        .toList());
    }

    /** What the page is told when it is opened once more. */
    private List<PendingJavaScriptInvocation> comeBack() {
        UI.getCurrent().navigate("attempt/" + attempt.value());
        return calls();
    }

    private List<PendingJavaScriptInvocation> moreTime() {
        fire("ask-time", JsonNodeFactory.instance.objectNode());
        return moreTime(calls());
    }

    private static List<PendingJavaScriptInvocation> moreTime(List<PendingJavaScriptInvocation> calls) {
        return calls.stream()
                .filter(call -> call.getInvocation().getExpression().contains("moreTime("))
                .toList();
    }

    private void giveTime(int minutes) {
        database.sql("""
                        insert into attempt_extension (attempt_id, seconds, reason, given_by, at)
                        select id, ?, 'fire alarm', person_id, started_at from attempt where id = ?""").params(minutes * 60, attempt.value()).update();
        database.sql("update attempt set deadline = deadline + interval '%d' minute where id = ?".formatted(minutes))
                .param(attempt.value())
                .update();
    }

    /** Presses the button under what was told. */
    private void read(double announcement, double until) {
        fire(
                "read",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.announcement", announcement)
                        .put("event.detail.until", until));
    }

    private static double until(List<PendingJavaScriptInvocation> moreTime) {
        return (Double) moreTime.getFirst().getInvocation().getParameters().get(1);
    }

    private static String words(PendingJavaScriptInvocation moreTime) {
        return (String) moreTime.getInvocation().getParameters().getFirst();
    }

    private void announce(String words) {
        database.sql("""
                        insert into exam_announcement (exam_id, words, told_by, at)
                        select exam_id, ?, person_id, started_at from attempt where id = ?""").params(words, attempt.value()).update();
    }

    private List<PendingJavaScriptInvocation> told() {
        fire("ask-time", JsonNodeFactory.instance.objectNode());
        return told(calls());
    }

    private static List<PendingJavaScriptInvocation> told(List<PendingJavaScriptInvocation> calls) {
        return calls.stream()
                .filter(call -> call.getInvocation().getExpression().contains("told("))
                .toList();
    }

    private void fire(String event, ObjectNode detail) {
        var desk = find(ExamDesk.class).single().getElement();
        desk.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(desk, event, detail));
    }

    /** What was asked of the page since the last time. */
    private static List<PendingJavaScriptInvocation> calls() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations();
    }

    private static double minutes(PendingJavaScriptInvocation call, int parameter) {
        return ((Number) call.getInvocation().getParameters().get(parameter)).doubleValue() / 60_000;
    }
}
