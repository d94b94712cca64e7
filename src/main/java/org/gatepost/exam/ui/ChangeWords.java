package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
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

    String mark(RegradeChange change) {
        return change.after() == null ? mark(change.before()) : fromTo(mark(change.before()), mark(change.after()));
    }

    String score(RegradeChange change) {
        return change.scoreAfter() == null
                ? score(change.scoreBefore())
                : fromTo(score(change.scoreBefore()), score(change.scoreAfter()));
    }

    String verdict(RegradeChange change) {
        return change.scoreAfter() == null
                ? verdict(change.scoreBefore())
                : fromTo(verdict(change.scoreBefore()), verdict(change.scoreAfter()));
    }

    private String fromTo(String before, String after) {
        return before.equals(after) ? before : say("exam.regrade.fromTo", before, after);
    }

    private String mark(Mark mark) {
        return say(
                "exam.regrade.mark",
                say("exam.regrade.outcome." + mark.outcome()),
                mark.earned().value(),
                mark.possible().value());
    }

    private String score(Score score) {
        return say(
                "exam.regrade.score",
                score.earned().value(),
                score.possible().value(),
                score.cut().value());
    }

    private String verdict(Score score) {
        return say(score.passed() ? "exam.result.passed" : "exam.result.failed");
    }

    private String say(String key, Object... arguments) {
        return translator.getTranslation(key, arguments);
    }
}
