package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Unfinished;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** What somebody is asked before an exam is handed in. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class HandInTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Delivery delivery;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void callsAQuizAQuiz() {
        new HandInDialog(new Unfinished(6, List.of(), List.of(), List.of()), false, false, () -> {}, slot -> {}).open();
        assertThat(find(Button.class).withId("back-to-exam").single().getText()).isEqualTo("Back to the quiz");
        assertThat(find(Button.class).withId("hand-in").single().getText()).isEqualTo("Finish");
    }

    @Test
    void namesWhatIsBlankAndWhatIsFlaggedAndLeadsThere() {
        List<Integer> went = new ArrayList<>();
        ask(new Unfinished(14, List.of(5, 13), List.of(), List.of(0)), () -> {}, went);
        assertThat(text())
                .contains("2 items are still blank")
                .contains("1 item is flagged")
                .contains("marked at once and nothing can be changed");
        assertThat(numbers("Blank items")).containsExactly("6", "14");
        assertThat(numbers("Flagged items")).containsExactly("1");
        test(find(NativeButton.class).withText("14").single()).click();
        assertThat(went).containsExactly(13);
        assertThat(find(HandInDialog.class).all()).isEmpty();
    }

    @Test
    void showsTheFlagOfWhatIsBlankAsWell() {
        ask(new Unfinished(14, List.of(5, 13), List.of(), List.of(5)), () -> {}, new ArrayList<>());
        assertThat(find(NativeButton.class).withText("6").all())
                .hasSize(2)
                .allMatch(number -> number.hasClassName("gp-flagged"));
        assertThat(find(NativeButton.class).withText("14").single().hasClassName("gp-flagged"))
                .isFalse();
    }

    @Test
    void promisesNoResultAtOnceWherePeopleMark() {
        new HandInDialog(new Unfinished(6, List.of(), List.of(), List.of()), true, true, () -> {}, slot -> {}).open();
        roundTrip();
        assertThat(text())
                .contains("Some answers are marked by a trainer", "nothing can be changed")
                .doesNotContain("at once");
    }

    @Test
    void putsTheFocusOnTheWayBack() {
        ask(new Unfinished(14, List.of(5), List.of(), List.of()), () -> {}, new ArrayList<>());
        var back = find(Button.class).withId("back-to-exam").single();
        assertThat(back.getElement().getAttribute("slot"))
                .as("where the dialog gives the focus to")
                .isEqualTo("confirm-button");
        assertThat(back.getText()).isEqualTo("Back to the exam");
        test(back).click();
        assertThat(find(HandInDialog.class).all()).isEmpty();
    }

    @Test
    void handsInOnlyWhenThatIsPressed() {
        List<String> done = new ArrayList<>();
        ask(new Unfinished(14, List.of(), List.of(), List.of()), () -> done.add("handed in"), new ArrayList<>());
        assertThat(text()).contains("All 14 items are answered.").doesNotContain("blank.");
        assertThat(done).isEmpty();
        test(find(Button.class).withId("hand-in").single()).click();
        assertThat(done).containsExactly("handed in");
    }

    @Test
    void asksTheServerWhatIsBlankAndHandsIn() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        var attempt = trainee.start(POST);
        UI.getCurrent().navigate("attempt/" + attempt.value());
        int items = delivery.unfinished(attempt, 1).items();
        var desk = find(ExamDesk.class).single().getElement();
        desk.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(desk, "hand-in", JsonNodeFactory.instance.objectNode()));
        assertThat(numbers("Blank items")).hasSize(items);
        assertThat(text()).contains("You have not answered a single one of the " + items + " items.", "0 points");
        var asked = find(HandInDialog.class).single().getElement();
        assertThat(asked.getProperty("header")).isEqualTo("Hand in a blank paper?");
        assertThat(find(Button.class).withId("hand-in").single().getText()).isEqualTo("Hand in blank");
        test(find(Button.class).withId("hand-in").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("result/" + attempt.value());
    }

    private void ask(Unfinished unfinished, Runnable handIn, List<Integer> went) {
        new HandInDialog(unfinished, true, false, handIn, went::add).open();
        roundTrip();
    }

    private String text() {
        return find(HandInDialog.class).single().getElement().getTextRecursively();
    }

    private List<String> numbers(String label) {
        var list = find(UnorderedList.class).all().stream()
                .filter(each -> label.equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        return find(NativeButton.class).from(list).all().stream()
                .map(NativeButton::getText)
                .toList();
    }
}
