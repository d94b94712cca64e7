package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gatepost.exam.RegradeChange;
import org.gatepost.exam.Score;
import org.gatepost.marking.Mark;

/** What is and what would be, in words. */
record ChangeWords(Component translator, Locale locale) {

    String who(RegradeChange change) {
        return say("exam.regrade.who", change.name(), change.employeeNumber());
    }

    String attempt(RegradeChange change) {
        return say("exam.regrade.attempt", change.title().in(locale), change.number());
    }

    Span mark(RegradeChange change) {
        Mark after = change.after();
        return new BeforeAfter(mark(change.before()), mark(after == null ? change.before() : after));
    }

    /** The points earned before and after, and below them of how many and how many are needed. */
    Span score(RegradeChange change) {
        Score after = after(change);
        var of = new Span(
                say("exam.regrade.of", after.possible().value(), after.cut().value()));
        of.addClassNames("gp-soft", "gp-small");
        return new Span(
                new BeforeAfter(
                        say("exam.regrade.points", change.scoreBefore().earned().value()),
                        say("exam.regrade.points", after.earned().value())),
                of);
    }

    /** Passed or not before and after, and below it what the points alone do not tell: must-get items not right. */
    Span verdict(RegradeChange change) {
        Score before = change.scoreBefore();
        Score after = after(change);
        var verdict = new Span(new BeforeAfter(verdict(before), verdict(after)));
        if (before.criticalMissed() + after.criticalMissed() > 0) {
            var mustGet = new BeforeAfter(mustGet(before), mustGet(after));
            mustGet.addClassNames("gp-soft", "gp-small");
            verdict.add(mustGet);
        }
        return verdict;
    }

    private static Score after(RegradeChange change) {
        Score after = change.scoreAfter();
        return after == null ? change.scoreBefore() : after;
    }

    private String mark(Mark mark) {
        return say(
                "exam.regrade.mark",
                say("exam.regrade.outcome." + mark.outcome()),
                mark.earned().value(),
                mark.possible().value());
    }

    private String verdict(Score score) {
        return say(score.passed() ? "exam.result.passed" : "exam.result.failed");
    }

    private String mustGet(Score score) {
        return say("exam.regrade.mustGet", score.criticalMissed());
    }

    private String say(String key, Object... arguments) {
        return translator.getTranslation(key, arguments);
    }
}
