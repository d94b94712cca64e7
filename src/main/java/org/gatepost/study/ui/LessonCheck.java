package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.gatepost.item.LessonId;
import org.gatepost.item.Presentation;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.kernel.Refusal;
import org.gatepost.study.CheckFeedback;
import org.gatepost.study.LessonProgress;
import org.gatepost.study.Study;
import org.gatepost.widget.Notice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The check question at the end of a lesson: answered wrong it says what the answer shows, never what is right. */
final class LessonCheck extends Composite<Section> {

    private final transient Study study;
    private final LessonId lesson;
    private final Runnable answered;
    private final BooleanSupplier changed;
    private final Presentation presentation;
    private final ItemCard card;
    private final Div first = new Div();
    private final Div feedback = new Div();
    private final Div refused = new Div();
    private final Button check;
    private JsonNode given = JsonNodeFactory.instance.nullNode();

    /**
     * @param answered called when the right answer is shown, which made the lesson count as studied
     * @param changed asked when an answer was refused: whether the page shows something else now, and with it the reason
     */
    LessonCheck(Study study, LessonProgress lesson, Runnable answered, BooleanSupplier changed) {
        this.study = study;
        this.lesson = lesson.lesson().id();
        this.answered = answered;
        this.changed = changed;
        presentation = study.check(this.lesson);
        card = new ItemCard(presentation);
        card.addAnswerListener(this::answer);
        check = new Button(getTranslation("study.check.submit"), event -> check());
        check.setId("check");
        check.addClassName("gp-action");
        check.setDisableOnClick(true);
        // Always there, so that what appears in it is said by screen readers.
        feedback.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        feedback.addClassName("gp-check-feedback");
        refused.getElement().setAttribute("aria-live", "polite");
        refused.addClassName("gp-check-feedback");
        first.getElement().setAttribute("aria-live", "polite");
        first.addClassName("gp-check-feedback");
        if (!study.atEnd(this.lesson)) {
            first.add(Notice.info(getTranslation("study.check.first." + lesson.state())));
        }
        getContent().addClassNames("gp-card", "gp-stack", "gp-check");
        getContent().add(new H2(getTranslation("study.check.title")), first, card, refused, feedback, check);
    }

    /** The end has been reached: the answer counts from now on. */
    void open() {
        if (!check.isVisible()) {
            return; // the right answer has been told
        }
        first.removeAll();
        refused.removeAll();
        var counts = Notice.info(getTranslation("study.check.counts"));
        counts.setId("check-counts");
        first.add(counts);
    }

    /** The end came on screen sooner than anybody could have read so far: the answer counts in a while. */
    void openIn(Duration left) {
        first.removeAll();
        first.add(Notice.info(getTranslation("study.check.soon", left.toSeconds() + 1)));
    }

    /** Goes on where the same question was left in another language. */
    void restore(CheckDraft draft) {
        given = draft.given();
        card.setResponse(presentation.read(given).orElse(null));
        if (draft.told() != null) {
            tell(draft.told());
        }
    }

    private void answer(JsonNode sent) {
        given = sent;
        refused.removeAll();
        keep(null);
    }

    private void check() {
        check.setEnabled(true);
        try {
            CheckFeedback told = study.answerCheck(lesson, given);
            keep(told);
            tell(told);
            if (told.studied()) {
                feedback.getElement().executeJs("this.focus()");
            }
        } catch (Refusal refusal) {
            if (changed.getAsBoolean()) {
                return;
            }
            feedback.removeAll();
            refused.removeAll();
            refused.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void keep(@Nullable CheckFeedback told) {
        getUI().ifPresent(ui -> new CheckDraft(lesson, given, told).keep(ui));
    }

    private void tell(CheckFeedback told) {
        feedback.removeAll();
        refused.removeAll();
        if (!told.right()) {
            feedback.add(wrong(told));
            return;
        }
        answered.run();
        first.removeAll();
        check.setVisible(false);
        card.setResponse(presentation.read(given).orElse(null));
        card.setReadOnly(true);
        feedback.add(Notice.good(
                getTranslation("study.check.right"),
                new Paragraph(told.explanation().orElseThrow().in(getLocale()))));
        feedback.add(new NextStep(study.overview(), lesson));
    }

    private Component wrong(CheckFeedback told) {
        if (told.misconceptions().isEmpty()) {
            return Notice.warning(
                    getTranslation(told.incomplete() ? "study.check.incomplete" : "study.check.wrong"),
                    new Paragraph(getTranslation("study.check.tryAgain")));
        }
        var list = new UnorderedList();
        told.misconceptions().forEach(text -> list.add(new ListItem(text.in(getLocale()))));
        return Notice.warning(
                getTranslation(told.wrongBecause()), list, new Paragraph(getTranslation("study.check.tryAgain")));
    }
}
