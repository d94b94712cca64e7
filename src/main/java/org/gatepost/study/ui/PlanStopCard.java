package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Lesson;
import org.gatepost.library.Passage;
import org.gatepost.source.Fact;
import org.gatepost.source.Ledger;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanStep;
import org.gatepost.study.PlanStop;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.ProseText;

/** What was believed at one stop of a plan, what is true instead, and how its lesson tells it. */
final class PlanStopCard extends Section {

    private final transient Ledger ledger;
    private final transient Set<Integer> told = new HashSet<>();
    private final transient Set<LocalizedText> quoted = new HashSet<>();

    PlanStopCard(Plan plan, PlanStop stop, Ledger ledger) {
        this.ledger = ledger;
        addClassNames("gp-card", "gp-stack", "gp-plan-stop");
        int first = plan.numberOf(stop);
        int last = first + stop.steps().size() - 1;
        var which = new Paragraph(
                first == last
                        ? getTranslation("study.plan.step", first, plan.all())
                        : getTranslation("study.plan.steps", first, last, plan.all()));
        which.addClassNames("gp-soft", "gp-small", "gp-number");
        add(which, new H2(stop.lesson().title().in(getLocale())));
        stop.steps().forEach(step -> add(step(stop.lesson(), step)));
        var whole = Way.to(stop.lesson(), new Span(getTranslation("study.plan.whole")), Glyph.ARROW_RIGHT.icon());
        whole.addClassName("gp-plan-whole");
        add(whole);
    }

    private Div step(Lesson lesson, PlanStep step) {
        var card = new Div();
        card.addClassName("gp-plan-step");
        // One question may have shown several things, and is quoted with the first.
        List<LocalizedText> questions =
                step.asked().stream().filter(quoted::add).toList();
        if (!questions.isEmpty()) {
            card.add(label("study.plan.asked"));
            questions.forEach(asked -> {
                var words = new Paragraph(asked.plain(getLocale()));
                words.addClassName("gp-plan-asked");
                card.add(words);
            });
        }
        if (step.believed().isEmpty() && step.manyBelieve().isEmpty()) {
            card.add(label("study.plan.missing"));
        }
        thoughts(card, "study.plan.believed", step.believed());
        thoughts(card, "study.plan.often", step.manyBelieve());
        Optional<Fact> fact = ledger.fact(step.fact());
        fact.ifPresent(known -> {
            var truth = new Paragraph(known.text().in(getLocale()));
            truth.addClassName("gp-plan-fact");
            card.add(label("study.plan.fact"), truth);
        });
        // Where two facts stand in one passage, it is read once.
        fact.flatMap(known -> Passage.of(lesson, known))
                .filter(passage -> told.add(passage.block()))
                .ifPresent(passage -> {
                    var prose = new ProseText(passage.text().in(getLocale()));
                    prose.addClassName("gp-plan-passage");
                    card.add(label("study.plan.passage"), prose);
                });
        return card;
    }

    private void thoughts(Div card, String key, List<LocalizedText> thoughts) {
        if (thoughts.isEmpty()) {
            return;
        }
        card.add(label(key));
        for (LocalizedText thought : thoughts) {
            var words = new Paragraph(thought.in(getLocale()));
            words.addClassName("gp-plan-believed");
            card.add(words);
        }
    }

    private Paragraph label(String key) {
        var label = new Paragraph(getTranslation(key));
        label.addClassName("gp-plan-label");
        return label;
    }
}
