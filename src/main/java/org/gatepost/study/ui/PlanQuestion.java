package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.gatepost.item.Presentation;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.kernel.Refusal;
import org.gatepost.study.CheckFeedback;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanCheck;
import org.gatepost.study.PlanStop;
import org.gatepost.study.Plans;
import org.gatepost.widget.Notice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The question that settles a stop of a plan. A wrong answer is told what it shows; it is asked again otherwise, after what else
 * is left of the plan.
 */
final class PlanQuestion extends Composite<Section> {

    private final transient Plans plans;
    private final transient Plan plan;
    private final transient PlanStop stop;
    private final Runnable settled;
    private final Runnable onward;
    private final Div place = new Div();
    private final Div feedback = new Div();
    private final Button check;
    private final Button again;
    private final Button next;
    private transient int turn;
    private transient @Nullable ItemCard card;
    private transient @Nullable Presentation presentation;
    private transient boolean waits;
    private JsonNode given = JsonNodeFactory.instance.nullNode();

    /**
     * @param draft what was answered here before the page was built anew
     * @param settled called when the right answer is told
     * @param onward called when somebody wants to go on
     */
    PlanQuestion(Plans plans, Plan plan, PlanStop stop, @Nullable PlanDraft draft, Runnable settled, Runnable onward) {
        this.plans = plans;
        this.plan = plan;
        this.stop = stop;
        this.settled = settled;
        this.onward = onward;
        check = button("check", "study.check.submit", this::check);
        again = button("again", "study.plan.again", this::askAgain);
        next = button("next-stop", "study.plan.next", () -> this.onward.run());
        feedback.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        feedback.addClassName("gp-check-feedback");
        feedback.getElement().addEventListener("read", event -> readEnough());
        getContent().addClassNames("gp-card", "gp-stack", "gp-check");
        getContent().add(new H2(getTranslation("study.plan.check")));
        if (!stop.onThem()) {
            var of = new Paragraph(getTranslation("study.plan.ofLesson"));
            of.addClassName("gp-soft");
            getContent().add(of);
        }
        if (stop.comesAgain()) {
            var comesAgain = new Paragraph(
                    getTranslation(stop.comesAsAnother() ? "study.plan.comesAgain.another" : "study.plan.comesAgain"));
            comesAgain.addClassName("gp-soft");
            getContent().add(comesAgain);
        }
        getContent().add(place, feedback, check, again, next);
        ask(plans.check(plan.attempt(), stop.name()));
        if (draft != null) {
            restore(draft);
        }
    }

    private Button button(String id, String key, Runnable pressed) {
        var button = new Button(getTranslation(key), event -> {
            event.getSource().setEnabled(true);
            pressed.run();
        });
        button.setId(id);
        button.addClassName("gp-action");
        button.setDisableOnClick(true);
        return button;
    }

    private void ask(PlanCheck asked) {
        turn = asked.turn();
        presentation = asked.presentation();
        given = JsonNodeFactory.instance.nullNode();
        waits = false;
        card = new ItemCard(asked.presentation());
        card.addAnswerListener(this::answered);
        place.removeAll();
        place.add(card);
        feedback.removeAll();
        show(check);
    }

    private void show(Button one) {
        check.setVisible(one == check);
        again.setVisible(one == again);
        next.setVisible(one == next);
    }

    private void restore(PlanDraft draft) {
        if (draft.told() != null && !draft.told().right()) {
            boolean later = tellWrong(draft.told());
            if (later) {
                place.removeAll();
                show(next);
            }
            return;
        }
        if (draft.turn() != turn || presentation == null || card == null) {
            return;
        }
        given = draft.given();
        card.setResponse(presentation.read(given).orElse(null));
        if (draft.told() != null) {
            tell(draft.told());
        }
    }

    private void answered(JsonNode sent) {
        given = sent;
        // What else is said here was said of another answer.
        if (!waits) {
            feedback.removeAll();
        }
        keep(null);
    }

    private void keep(@Nullable CheckFeedback told) {
        getUI().ifPresent(ui -> new PlanDraft(plan.attempt(), stop.name(), turn, given, told).keep(ui));
    }

    private void check() {
        try {
            CheckFeedback told = plans.answer(plan.attempt(), stop.name(), turn, given);
            keep(told);
            tell(told);
            feedback.getElement().executeJs("this.focus()");
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        waits = false;
        feedback.removeAll();
        String words = getTranslation(refusal.key(), refusal.arguments());
        // Who is asked to read on has done nothing wrong.
        boolean reads = refusal.key().equals("study.plan.readFirst");
        feedback.add(reads ? Notice.info(words) : Notice.bad(words));
        if (reads) {
            tellWhenRead(((Number) refusal.arguments()[0]).longValue());
        }
    }

    /** What says how long to wait does not stay when the time is over. */
    private void tellWhenRead(long seconds) {
        waits = true;
        feedback.getElement()
                .executeJs(
                        "clearTimeout(this.gpRead);"
                                + " this.gpRead = setTimeout(() => this.dispatchEvent(new Event('read')), $0)",
                        seconds * 1000.0);
    }

    private void readEnough() {
        if (waits) {
            waits = false;
            feedback.removeAll();
            feedback.add(Notice.info(getTranslation("study.plan.readNow")));
        }
    }

    private void askAgain() {
        getUI().ifPresent(PlanDraft::forget);
        try {
            ask(plans.check(plan.attempt(), stop.name()));
            getElement().executeJs("this.scrollIntoView({ block: 'start' })");
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void tell(CheckFeedback told) {
        waits = false;
        feedback.removeAll();
        if (card != null && presentation != null) {
            card.setResponse(presentation.read(given).orElse(null));
            card.setReadOnly(true);
        }
        if (!told.right()) {
            show(tellWrong(told) ? next : again);
            return;
        }
        feedback.add(Notice.good(
                getTranslation("study.plan.right", stop.steps().size()),
                new Paragraph(told.explanation().orElseThrow().in(getLocale()))));
        show(next);
        settled.run();
    }

    /** @return whether another stop comes first now */
    private boolean tellWrong(CheckFeedback told) {
        Optional<Plan> now = plans.of(plan.attempt());
        boolean later = now.flatMap(Plan::next)
                .filter(following -> !following.name().equals(stop.name()))
                .isPresent();
        boolean another = now.flatMap(found -> found.stop(stop.name()))
                .filter(PlanStop::comesAsAnother)
                .isPresent();
        feedback.add(PlanWrong.told(this, getLocale(), told, later, another));
        return later;
    }
}
