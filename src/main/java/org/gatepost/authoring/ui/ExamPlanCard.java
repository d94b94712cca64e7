package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.authored.Words;
import org.gatepost.authoring.ExamPlan;
import org.gatepost.authoring.ExamPlans;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Limits;
import org.gatepost.library.PassOdds;
import org.gatepost.library.Preset;
import org.gatepost.widget.Facts;

/** One exam: shut, its name and size; open, what it draws from and the chances, which are counted when it is opened. */
final class ExamPlanCard extends NativeDetails {

    private final transient ExamPlan plan;
    private final transient ExamPlans plans;
    private final transient CompanyTime time;

    ExamPlanCard(ExamPlan plan, ExamPlans plans, CompanyTime time) {
        this.plan = plan;
        this.plans = plans;
        this.time = time;
        Blueprint exam = plan.exam();
        addClassNames("gp-card", "gp-plan");
        var name = new Span(exam.title().in(getLocale()));
        name.addClassName("gp-plan-name");
        String facts = getTranslation("authoring.plans.size", exam.items(), exam.minutes(), exam.cutPercent());
        var size = new Span(named().map(kind -> getTranslation("authoring.plans.sizeOf", kind, facts))
                .orElse(facts));
        size.addClassNames("gp-soft", "gp-small", "gp-number");
        setSummary(new Span(name, size));
        addToggleListener(event -> {
            if (event.isOpened() && getContent() == null) {
                setContent(details());
            }
        });
    }

    /** What to call its kind, if it has one: that of its preset, or else what it is there for. */
    private Optional<String> named() {
        Blueprint exam = plan.exam();
        return exam.preset() == null && plan.renews()
                ? Optional.of(getTranslation("authoring.plans.kind.renewal"))
                : exam.kind().map(kind -> getTranslation("exam.preset." + kind));
    }

    private Component details() {
        Blueprint exam = plan.exam();
        var facts = new Facts()
                .with(getTranslation("authoring.plans.id"), exam.id() + "@" + plan.revision())
                .with(getTranslation("authoring.plans.kind"), kind())
                .with(getTranslation("authoring.plans.cut"), cut())
                .with(
                        getTranslation("authoring.plans.time"),
                        getTranslation("authoring.plans.minutes", exam.minutes()));
        if (!exam.purpose().isVoluntary()) {
            facts.with(getTranslation("authoring.plans.limits"), limits(exam.limits()));
        }
        facts.with(getTranslation("authoring.plans.review"), new PlanReview(exam.review(), time));
        new ConductWords(this, time, getLocale()).of(exam.conduct()).forEach(facts::with);
        var details = new Div(facts, new H3(getTranslation("authoring.plans.sections")), new PlanSections(plan));
        if (exam.purpose().hasPass()) {
            plans.odds(exam.id()).ifPresent(odds -> details.add(chances(odds)));
        }
        details.addClassName("gp-stack");
        return details;
    }

    private String kind() {
        Blueprint exam = plan.exam();
        Preset named = exam.preset();
        if (named == null && plan.renews()) {
            return getTranslation("authoring.plans.kind.renewal");
        }
        if (named == null) {
            return exam.kind()
                    .map(kind -> getTranslation("authoring.plans.kind.like", getTranslation("exam.preset." + kind)))
                    .orElseGet(() -> getTranslation("authoring.plans.kind.own"));
        }
        String key = exam.followsPreset() ? "authoring.plans.kind.named" : "authoring.plans.kind.otherwise";
        return getTranslation(key, getTranslation("exam.preset." + exam.kind().orElse(named)), Words.of(named));
    }

    private String cut() {
        Points least = plan.exam().cutScore(plan.least());
        Points most = plan.exam().cutScore(plan.most());
        return least.equals(most)
                ? getTranslation(
                        "authoring.plans.cut.marks",
                        plan.exam().cutPercent(),
                        least.value(),
                        plan.least().value(),
                        plan.cutItems(),
                        plan.exam().items())
                : getTranslation(
                        "authoring.plans.cut.range",
                        plan.exam().cutPercent(),
                        least.value(),
                        most.value(),
                        plan.cutItems(),
                        plan.exam().items());
    }

    private String limits(Limits limits) {
        String attempts = limits.attempts() > 0
                ? getTranslation("authoring.plans.attempts", limits.attempts())
                : getTranslation("authoring.plans.noLimit");
        return limits.waitMinutes().stream().allMatch(minutes -> minutes == 0)
                ? attempts
                : getTranslation(
                        "authoring.plans.waits",
                        attempts,
                        String.join(
                                " · ",
                                limits.waitMinutes().stream().map(this::span).toList()));
    }

    private String span(int minutes) {
        return getTranslation("authoring.plans.span", minutes / (24 * 60), minutes / 60 % 24, minutes % 60, minutes)
                .strip();
    }

    private Component chances(ExamPlans.Odds odds) {
        var facts =
                new Facts().with(getTranslation("authoring.plans.guessing"), PlanChance.words(this, odds.guessing()));
        if (!plan.exam().purpose().isVoluntary()) {
            String key = plan.exam().limits().attempts() > 0
                    ? "authoring.plans.overall"
                    : "authoring.plans.overallUnlimited";
            facts.with(getTranslation(key, PassOdds.attempts(plan.exam())), PlanChance.words(this, odds.overall()));
        }
        for (int known = 0; known < odds.knowing().size(); known++) {
            facts.with(
                    getTranslation("authoring.plans.knowing", PassOdds.KNOWN.get(known)),
                    PlanChance.words(this, odds.knowing().get(known)));
        }
        var means = new Paragraph(getTranslation(odds.exact() ? "authoring.plans.means" : "authoring.plans.atMost"));
        means.addClassNames("gp-soft", "gp-small");
        var chances = new Div(new H3(getTranslation("authoring.plans.chances")), facts, means);
        chances.addClassName("gp-stack");
        return chances;
    }
}
