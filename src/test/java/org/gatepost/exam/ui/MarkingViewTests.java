package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.ShortcutsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.exam.Waiting;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Rubric.Grade;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.widget.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** A trainer marks essays, one after the other; who wrote them sees that they wait, and then what came of it. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs({Role.TRAINER})
class MarkingViewTests extends TwoEssaysWait {

    private void openOldest() {
        UI.getCurrent()
                .navigate(MarkingAddress.path(marking.next(MarkingFilter.ALL).orElseThrow()));
    }

    private void choose(int place) {
        for (RadioButtonGroup<Grade> group : groups()) {
            List<Grade> grades = group.getListDataView().getItems().toList();
            group.setValue(grades.get(Math.min(place, grades.size() - 1)));
        }
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Grade>> groups() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Grade>) group)
                .toList();
    }

    private void save() {
        test(find(Button.class).withId("marking-save").single()).click();
    }

    @Test
    void showsTheQueueAndLeadsToTheOldest() {
        var view = navigate(MarkingView.class);
        assertThat(view.getElement().getTextRecursively()).contains("2 answers to mark here, of 2 that wait");
        assertThat(find(MarkingGrid.class).single().getLazyDataView().getItems())
                .hasSize(2);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(MarkingAddress.path(waiting(older)));
    }

    @Test
    void tellsNobodyWhoMarksWhoseAnswerItIs() {
        database.sql("update person set name = '李娜' where id = (select person_id from attempt where id = ?)")
                .param(older.value())
                .update();
        navigate(MarkingView.class);
        assertThat(shown()).contains("2 answers to mark here").doesNotContain("李娜");
        assertThat(find(MarkingGrid.class).single().getLazyDataView().getItems())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("李娜"));
        openOldest();
        assertThat(shown())
                .contains("Answer no. " + waiting(older).number(), "less than a day")
                .doesNotContain("李娜");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .as("no number of the attempt, which stands in other places beside the name")
                .isEqualTo("marking/" + waiting(older).number());
    }

    private static String shown() {
        var view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getOuterHTML();
    }

    private Waiting waiting(AttemptId attempt) {
        return marking.page(MarkingFilter.ALL, 0, HandMarking.MOST).stream()
                .filter(each -> each.attempt().equals(attempt))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksOneAnswerAfterTheOther() {
        openOldest();
        assertThat(find(Div.class).withClassName("gp-marking-typed").single().getText())
                .as("as it was typed")
                .isEqualTo("<i>先看大瓶。</i>");
        save();
        assertThat(marking.count(MarkingFilter.ALL)).as("nothing was chosen").isEqualTo(2);
        choose(0);
        find(TextArea.class).withId("marking-remark").single().setValue("Seen with your own eyes: good.");
        save();
        assertThat(marking.count(MarkingFilter.ALL)).isEqualTo(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(MarkingAddress.path(waiting(newer)));
        assertThat(find(TextArea.class).withId("marking-remark").single().getValue())
                .isEmpty();
        choose(9);
        save();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("marking");

        first.signIn();
        UI.getCurrent().navigate("result/" + older.value());
        assertThat(find(ByPeople.class).single().getElement().getTextRecursively())
                .contains("5 of 5 points", "Seen with your own eyes: good.");
    }

    @Test
    void savesACommentThatIsStillBeingTypedWhenTheKeysSave() {
        openOldest();
        assertThat(find(TextArea.class).withId("marking-remark").single().getValueChangeMode())
                .as("the focus stays in the box while Ctrl and Enter save")
                .isEqualTo(ValueChangeMode.EAGER);
    }

    @Test
    void saysAtEachCriterionThatItsGradeIsMissingUntilItIsChosen() {
        openOldest();
        groups().getFirst().setValue(groups().getFirst().getListDataView().getItem(0));
        save();
        assertThat(marking.count(MarkingFilter.ALL)).as("nothing is saved").isEqualTo(2);
        assertThat(groups()).extracting(RadioButtonGroup::isInvalid).first().isEqualTo(false);
        assertThat(groups().subList(1, groups().size())).allMatch(RadioButtonGroup::isInvalid);
        choose(0);
        assertThat(groups()).noneMatch(RadioButtonGroup::isInvalid);
        assertThat(find(Notice.class).all()).isEmpty();
    }

    @Test
    void givesAsManyPointsAsTheDigitPressed() {
        openOldest();
        groups().forEach(group -> ShortcutsKt._fireShortcut(group, Key.DIGIT_1));
        assertThat(groups()).extracting(group -> group.getValue().points()).containsOnly(new Points(1));
    }

    @Test
    void saysCalmlyThatSomebodyElseHasMarkedItMeanwhile() {
        openOldest();
        choose(0);
        var task = marking.next(MarkingFilter.ALL).orElseThrow();
        var given = groups().getFirst();
        assertThat(given.isEmpty()).isFalse();
        markAsSomebodyElse(task.slot());
        save();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(MarkingAddress.path(waiting(newer)));
        UI.getCurrent().navigate(MarkingAddress.path(task));
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing to mark here");
    }

    private void markAsSomebodyElse(int slot) {
        var before = SecurityContextHolder.getContext();
        signInAsTrainer();
        var task = marking.task(older, slot).orElseThrow();
        marking.mark(
                older,
                slot,
                task.round(),
                task.rubric().criteria().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                criterion -> criterion.id(), criterion -> criterion.points())),
                "");
        SecurityContextHolder.setContext(before);
    }

    @Test
    void tellsWhoeverWaitsSinceWhenAndThatNothingIsOwed() {
        first.signIn();
        UI.getCurrent().navigate("result/" + older.value());
        assertThat(find(HeldCard.class).single().getElement().getTextRecursively())
                .contains("Your exam is being marked", "There is nothing you have to do");
        assertThat(find(ReceiptCard.class).single().getElement().getTextRecursively())
                .as("the receipt, as long as nothing is marked as well")
                .contains("1 of 19 items answered");
        assertThat(find(UnsavedNotice.class).all())
                .as("what the browser kept and the server never got")
                .hasSize(1);
        assertThat(shown()).contains("Attempt 1, handed in ").doesNotContain("time was up");
        database.sql("update attempt set state = 'TIMED_OUT' where id = ?")
                .param(older.value())
                .update();
        UI.getCurrent().navigate("exam/key-accounts");
        UI.getCurrent().navigate("result/" + older.value());
        assertThat(shown()).contains("Attempt 1, handed in when time was up, ");
        UI.getCurrent().navigate("exam/key-accounts");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("result/" + older.value());
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Start the exam");
        assertThat(new HeldAtHome(exams, time).forWhoeverIsSignedIn()).isPresent();
    }
}
