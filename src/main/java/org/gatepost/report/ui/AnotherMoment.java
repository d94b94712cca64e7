package org.gatepost.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gatepost.clearance.DecidedThen;
import org.gatepost.exam.AttemptNamed;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.ContentNames;
import org.gatepost.widget.Notice;

/** Asks for any moment whether somebody could work then, and why. */
final class AnotherMoment extends Div {

    private final transient Function<Instant, Optional<List<DecidedThen>>> decisions;
    private final transient ContentNames names;
    private final transient CompanyTime time;
    private final MomentField moment;
    private final Div answer = new Div();

    AnotherMoment(Function<Instant, Optional<List<DecidedThen>>> decisions, ContentNames names, CompanyTime time) {
        this.decisions = decisions;
        this.names = names;
        this.time = time;
        addClassName("gp-stack");
        moment = new MomentField(getTranslation("report.moment.label"));
        moment.setId("moment");
        var ask = new Button(getTranslation("report.moment.ask"), event -> ask());
        ask.setId("ask-moment");
        var form = new Div(moment, ask);
        form.addClassNames("gp-row", "gp-moment-form");
        answer.addClassName("gp-stack");
        answer.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("report.moment.lead")), form, answer);
    }

    private void ask() {
        answer.removeAll();
        LocalDateTime wall = moment.getValue();
        if (wall == null) {
            answer.add(Notice.warning(getTranslation("report.moment.missing")));
            return;
        }
        Instant at = wall.truncatedTo(ChronoUnit.MINUTES).atZone(time.zone()).toInstant();
        decisions.apply(at).ifPresentOrElse(decided -> show(at, decided), this::undecided);
    }

    private void undecided() {
        answer.add(Notice.bad(getTranslation("report.reason.undecided")));
    }

    private void show(Instant at, List<DecidedThen> decided) {
        String written = time.dateAndMinute(at, getLocale());
        boolean future = at.isAfter(time.now());
        if (decided.isEmpty()) {
            answer.add(Notice.info(getTranslation("report.moment.nothingHeld", written)));
            return;
        }
        answer.add(new Paragraph(getTranslation(future ? "report.moment.foreseen" : "report.moment.answer", written)));
        decided.forEach(each -> answer.add(panel(each)));
    }

    private StandingPanel panel(DecidedThen then) {
        var panel = StandingPanel.of(
                then.decided(),
                then.decided().title().in(getLocale()),
                new StandingSentences(this, names, time, getLocale()),
                time);
        AttemptNamed evidence = then.evidence();
        if (evidence != null) {
            panel.add(small(getTranslation(
                    "report.moment.evidence",
                    names.exam(evidence.exam(), getLocale()),
                    evidence.number(),
                    evidence.blueprintRevision(),
                    time.dateAndMinute(evidence.startedAt(), getLocale()),
                    String.valueOf(evidence.id().value()))));
        }
        if (!then.asItWas()) {
            panel.add(small(getTranslation("report.moment.ruleUnknown")));
        }
        return panel;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("gp-soft", "gp-small");
        return paragraph;
    }
}
