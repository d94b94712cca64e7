package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Ordering;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.library.Bank;
import org.gatepost.marking.Marking;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanStop;
import org.gatepost.study.Plans;
import org.gatepost.widget.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The page on which somebody goes along their plan. */
@SpringBootTest
@ViewPackages(packages = {"org.gatepost.study.ui", "org.gatepost.exam.ui", "org.gatepost.clearance.ui"})
@SignedInAs
class PlanViewTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Plans plans;

    @Autowired
    private Bank bank;

    private Trainee trainee;
    private AttemptId failed;

    @BeforeEach
    void fails() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        failed = trainee.sit(POST, 6);
    }

    @Test
    void leadsFromTheHomeAlongEveryStopToTheExam() {
        Plan plan = plan();
        UI.getCurrent().navigate("");
        assertThat(page()).contains("Begin your plan: read " + plan.all() + " passage");
        UI.getCurrent().navigate(PlanView.address(failed));
        int stops = 0;
        for (PlanStop stop : plan.stops()) {
            assertThat(page()).contains(stop.lesson().title().en(), "You were asked");
            stop.steps()
                    .forEach(step ->
                            step.asked().forEach(asked -> assertThat(page()).contains(asked.plain(Locale.ENGLISH))));
            answer(right());
            press("check");
            assertThat(page()).contains(stop.steps().size() == 1 ? "This passage is done" : "These");
            press("next-stop");
            stops++;
        }
        assertThat(stops).isEqualTo(plan.stops().size());
        assertThat(page()).contains("All put right").contains("You may sit the exam now.");
        UI.getCurrent().navigate("");
        assertThat(page()).contains("have put right what was wrong");
    }

    @Test
    void keepsWhatWasAnsweredAndSaidWhenTheLanguageChanges() {
        UI.getCurrent().navigate(PlanView.address(failed));
        String stem = find(ItemCard.class).single().getElement().getOuterHTML();
        answer(right());
        press("check");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(page()).contains("段课文").contains("答对了").contains("补学计划");
        assertThat(stem).isNotBlank();
        press("next-stop");
        assertThat(page()).doesNotContain("答对了");
    }

    @Test
    void goesOnToTheNextStopAfterAWrongAnswerAndComesBack() {
        PlanStop missed = plan().stops().getFirst();
        UI.getCurrent().navigate(PlanView.address(failed));
        answer(wrong());
        press("check");
        assertThat(page()).contains("comes again after the others");
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(page()).contains("comes again after the others");
        press("next-stop");
        assertThat(page()).containsPattern("Passages? " + (1 + missed.steps().size()) + "\\b");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(PlanView.address(failed));
        assertThat(page())
                .as("when they come back")
                .contains(
                        "1 question was answered wrongly; what was not right is asked again",
                        "what was not right is asked again");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .contains(missed.lesson().title().en());
        while (!plan().next().orElseThrow().name().equals(missed.name())) {
            trainee.putRight(failed, plan().next().orElseThrow());
        }
        UI.getCurrent().navigate(PlanView.address(failed));
        assertThat(page())
                .contains(missed.lesson().title().en())
                .contains("It comes again because your answer before was not right.")
                .doesNotContain("was answered wrongly");
        answer(right());
        press("check");
        assertThat(plan().next()).isEmpty();
    }

    @Test
    void saysHowManyQuestionsAndMinutesAreLeft() {
        UI.getCurrent().navigate(PlanView.address(failed));
        Plan plan = plan();
        assertThat(plan.minutesLeft()).isPositive();
        assertThat(page()).contains(plan.stops().size() + " question", "about " + plan.minutesLeft() + " minute");
    }

    @Test
    void countsWhatIsDoneAndWhatIsLeftTogetherAfterARightAnswer() {
        UI.getCurrent().navigate(PlanView.address(failed));
        Plan before = plan();
        assertThat(page()).contains(left(before));
        assertThat(progress()).contains("0 of " + before.all());
        answer(right());
        press("check");
        Plan after = plan();
        assertThat(after.done()).isPositive();
        assertThat(after.questionsLeft()).isEqualTo(before.questionsLeft() - 1);
        assertThat(page()).contains(left(after)).doesNotContain(left(before));
        assertThat(progress()).contains(after.done() + " of " + after.all());
    }

    private static String left(Plan plan) {
        return plan.questionsLeft() + " question";
    }

    private String progress() {
        return find(Progress.class).single().getElement().getTextRecursively();
    }

    @Test
    void asksWithoutTheAsterisksOfItsAuthors() {
        UI.getCurrent().navigate(PlanView.address(failed));
        assertThat(find(PlanStopCard.class).single().getElement().getTextRecursively())
                .doesNotContain("**");
    }

    @Test
    void saysThatNothingWasAnswered() {
        UI.getCurrent().navigate(PlanView.address(failed));
        press("check");
        assertThat(page()).contains("You have not answered yet.");
        assertThat(plan().done()).isZero();
    }

    @Test
    void showsTheResultWhereThereIsNoPlan() {
        trainee.putRight(failed);
        AttemptId passed = trainee.sit(POST, 0);
        UI.getCurrent().navigate(PlanView.address(passed));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("result/" + passed.value());
    }

    private Plan plan() {
        return plans.of(failed).orElseThrow();
    }

    private JsonNode right() {
        var asked = plans.check(failed, plan().next().orElseThrow().name()).presentation();
        return asked.write(Marking.fullMarks(Trainee.itemOf(bank, asked)));
    }

    /** Whatever the first stop asks. */
    private JsonNode wrong() {
        var asked = plans.check(failed, plan().next().orElseThrow().name()).presentation();
        Response response = Marking.fullMarks(Trainee.itemOf(bank, asked));
        return asked.write(
                switch (response) {
                    case TrueFalse.Response verdict -> new TrueFalse.Response(!verdict.holds());
                    case SingleChoice.Response one ->
                        new SingleChoice.Response(asked.order().stream()
                                .filter(option -> !option.equals(one.chosen()))
                                .findFirst()
                                .orElseThrow());
                    case MultipleChoice.Response several ->
                        new MultipleChoice.Response(
                                Set.of(several.chosen().iterator().next()));
                    case Ordering.Response order ->
                        new Ordering.Response(List.copyOf(order.order()).reversed());
                    default -> throw new IllegalStateException("no check of a lesson is a " + response);
                });
    }

    private void answer(JsonNode sent) {
        var card = find(ItemCard.class).single().getElement();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.value", sent.toString());
        card.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(card, "gp-answer", data));
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
