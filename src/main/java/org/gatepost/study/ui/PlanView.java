package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.source.Ledger;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanStop;
import org.gatepost.study.Plans;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Progress;

/** What somebody puts right after a failed exam: one stop at a time, and in the end what opens. */
@Route("plan/:attempt")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/study.css")
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Plans plans;
    private final transient MyExams exams;
    private final transient Ledger ledger;
    private final transient CompanyTime time;
    private String address = "";

    PlanView(Plans plans, MyExams exams, Ledger ledger, CompanyTime time) {
        this.plans = plans;
        this.exams = exams;
        this.ledger = ledger;
        this.time = time;
        getContent().addClassNames("gp-page", "gp-plan");
    }

    static String address(AttemptId attempt) {
        return "plan/" + attempt.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId attempt = Way.attemptIn(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        address = event.getLocation().getPath();
        if (event.getTrigger() != NavigationTrigger.REFRESH_ROUTE) {
            PlanDraft.forget(event.getUI());
        }
        try {
            // Without one, the result says what is to be done.
            plans.of(attempt)
                    .ifPresentOrElse(
                            plan -> show(plan, event.getUI()), () -> event.forwardTo("result/" + attempt.value()));
        } catch (NotYourAttempt notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(Plan plan, UI ui) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        getTranslation("study.plan.title"),
                        getTranslation("study.plan.lead", plan.title(), time.date(plan.failedAt(), getLocale()))));
        var progress = new Progress(getTranslation("study.plan.progress"), plan.done(), plan.all());
        getContent().add(progress);
        Optional<PlanDraft> draft = PlanDraft.of(plan.attempt(), ui);
        Optional<PlanStop> stop = draft.flatMap(kept -> plan.stop(kept.stop())).or(plan::next);
        if (stop.isEmpty()) {
            getContent().add(new PlanEnd(exams.next(plan.exam())));
            getContent().add(new PlanList(plan, null));
            return;
        }
        var left = new Paragraph();
        left.addClassName("gp-soft");
        tellLeft(plan, left);
        var question = new PlanQuestion(
                plans,
                plan,
                stop.get(),
                draft.orElse(null),
                () -> plans.of(plan.attempt()).ifPresent(now -> {
                    progress.set(now.done(), now.all());
                    tellLeft(now, left);
                }),
                () -> goOn(plan.attempt()));
        getContent().add(left);
        PlanMissed.told(this, getLocale(), plan, stop.get()).ifPresent(getContent()::add);
        if (plan.isLong() && plan.done() == 0) {
            getContent()
                    .add(Notice.info(
                            getTranslation("study.plan.many"),
                            new Anchor("study", getTranslation("study.plan.many.lessons"))));
        }
        getContent().add(new PlanStopCard(plan, stop.get(), ledger), question);
        getContent().add(new PlanList(plan, stop.get()));
    }

    private void tellLeft(Plan plan, Paragraph left) {
        left.setText(getTranslation("study.plan.left", plan.questionsLeft(), plan.minutesLeft()));
        left.setVisible(plan.questionsLeft() > 0);
    }

    /** Shows where to go on now, from its beginning. */
    private void goOn(AttemptId attempt) {
        getUI().ifPresent(ui -> {
            PlanDraft.forget(ui);
            plans.of(attempt).ifPresent(plan -> show(plan, ui));
            ui.getPage()
                    .executeJs(
                            "window.gatepost.page('arrived', $0, $1)",
                            ui.getLocale().toLanguageTag(),
                            address);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.plan.title");
    }
}
