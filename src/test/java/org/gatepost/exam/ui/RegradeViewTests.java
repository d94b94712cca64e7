package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Set;
import org.gatepost.exam.KeyWasWrong;
import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = RegradeView.class)
@SignedInAs({Role.TRAINER})
class RegradeViewTests extends SpringBrowserlessTest {

    private static final String ITEM = "regrade/" + KeyWasWrong.item().value();

    @Autowired
    private JdbcClient database;

    @Autowired
    private Library library;

    private KeyWasWrong wrong;

    @BeforeEach
    void nobodySat() {
        wrong = new KeyWasWrong(database, library);
        wrong.forgetAll();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void saysWhenThereIsNothingToMarkAgain() {
        navigate("regrade", RegradeView.class);
        assertThat(page()).contains("Nothing to mark again").doesNotContain("Passes to decide");
        navigate(ITEM, RegradeView.class);
        assertThat(page())
                .contains("Regrade of one item", "Nothing to mark again by this item")
                .doesNotContain("Mark again by the corrected item");
    }

    @Test
    void showsWhatWouldChangeAndAppliesItOnceItIsSure() {
        sit("Li", true, 7);
        sit("Bo", false, 7);
        sit("Xu", true, 2);
        navigate(ITEM, RegradeView.class);
        assertThat(page())
                .contains("3 finished attempts", "1Would lose the pass", "1Would now pass", "1Gain points")
                .contains("wrong, 0 of 1 → right, 1 of 1", "7 → 8of 10, cut score 8", "Not passed → Passed")
                .contains("Right answer corrected")
                .contains("Before, revision 0", "Now, revision 1")
                .doesNotContain("Wording changed", "Lose points");
        test(find(NativeButton.class).all().stream()
                        .filter(chip -> chip.getElement().getTextRecursively().contains("Would now pass"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("Test Li").doesNotContain("Test Bo");
        test(find(Button.class).withId("apply").single()).click();
        assertThat(find(ApplyDialog.class).single().getElement().getTextRecursively())
                .contains("1 person who had not passed passes", "1 pass is called into question");
        assertThat(wrong.results()).as("before the answer").isEqualTo(3);
        test(find(Button.class).withId("sure").single()).click();
        assertThat(page()).contains("2 attempts were marked again", "1 pass waits for HR's decision");
        assertThat(find(Button.class).withId("apply").all()).isEmpty();
    }

    @Test
    void namesTheMustGetItemsThatKeepEnoughPointsFromPassing() {
        sit("Li", true, 8, Set.of(9));
        navigate(ITEM, RegradeView.class);
        assertThat(page()).contains("8 → 9of 10, cut score 8", "Not passed1 must-get item not right");
        wrong.forgetAll();
        sit("Xu", true, 8, Set.of(0));
        navigate(ITEM, RegradeView.class);
        assertThat(page()).contains("Not passed → Passed1 must-get item not right → every must-get item right");
        wrong.forgetAll();
        sit("Bo", true, 8, Set.of());
        navigate(ITEM, RegradeView.class);
        assertThat(page()).doesNotContain("must-get");
    }

    @Test
    void saysInThePastTenseWhatWasDoneAndListsIt() {
        navigate("regrade", RegradeView.class);
        assertThat(page()).contains("No regrade has been done yet");
        sit("Li", true, 7);
        PersonId trainer = new Hired(database).person("Trainer " + System.nanoTime());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(trainer.value(), "Trainer", Role.TRAINER));
        navigate(ITEM, RegradeView.class);
        assertThat(page()).contains("Mark again by the corrected item", "No pass would fall");
        apply();
        assertThat(page())
                .contains("1 attempt was marked again. No pass was called into question.")
                .doesNotContain("would fall", "Mark again by the corrected item");
        navigate("regrade", RegradeView.class);
        assertThat(page())
                .contains("Regrades done", KeyWasWrong.item().value(), "Test Trainer")
                .contains("1 attempt marked again", "no pass waits for HR")
                .doesNotContain("No regrade has been done yet");
    }

    @Test
    void letsHrDecideWithAReason() {
        sit("Bo", false, 7);
        PersonId trainer = new Hired(database).person("Trainer " + System.nanoTime());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(trainer.value(), "Trainer", Role.TRAINER));
        navigate(ITEM, RegradeView.class);
        assertThat(find(Button.class).withId("apply").single().getText()).isEqualTo("Put 1 pass before HR");
        apply();
        assertThat(page()).contains("1 pass waits for HR's decision").doesNotContain("marked again");
        navigate("regrade", RegradeView.class);
        assertThat(page()).doesNotContain("0 attempts");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_002, "HR", Role.HR));
        navigate("regrade", RegradeView.class);
        assertThat(page()).contains("Passes to decide about (1)", "Test Bo", "Passed → Not passed");
        press("Uphold the pass");
        assertThat(page()).contains("Please give a reason");
        test(find(TextArea.class).single()).setValue("it was taught so until June");
        press("Uphold the pass");
        assertThat(page()).contains("No pass waits for a decision");
    }

    @Test
    @SignedInAs(Role.HR)
    void leavesApplyingToTrainers() {
        sit("Li", true, 7);
        navigate(ITEM, RegradeView.class);
        assertThat(page())
                .contains("A trainer applies it", "Test Li")
                .doesNotContain("See the item with its key", "What is right", "Before, revision");
        assertThat(find(Button.class).withId("apply").all()).isEmpty();
    }

    private void sit(String name, boolean right, int others) {
        sit(name, right, others, Set.of());
    }

    private void sit(String name, boolean right, int others, Set<Integer> mustGet) {
        PersonId person = new Hired(database).person(name + " " + System.nanoTime(), "home-service-engineer");
        wrong.sit(person, right, others, mustGet);
    }

    private void apply() {
        test(find(Button.class).withId("apply").single()).click();
        test(find(Button.class).withId("sure").single()).click();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String page() {
        return find(RegradeView.class).single().getElement().getTextRecursively();
    }
}
