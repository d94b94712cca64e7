package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.exam.AttemptReview;
import org.gatepost.exam.Score;

/** What an attempt came to, and where to go from there. Practice has points and no verdict. */
final class VerdictCard extends Div {

    VerdictCard(AttemptReview review, Component onward) {
        Score score = review.score();
        boolean judged = review.purpose().hasPass();
        var points = new Paragraph(getTranslation(
                "exam.result.points", score.earned().value(), score.possible().value()));
        points.addClassName("gp-verdict-points");
        add(new H2(getTranslation(heading(judged, score))), points, new Paragraph(cut(judged, score, review)));
        if (judged) {
            add(new Paragraph(getTranslation(mustGet(score), score.criticalMissed())));
            if (score.criticalMissed() > 0) {
                var means = new Paragraph(getTranslation("exam.result.mustGetMeans"));
                means.addClassName("gp-soft");
                add(means);
            }
        }
        addClassName(tone(judged, score));
        add(onward);
        addClassNames("gp-card", "gp-stack", "gp-verdict");
    }

    private static String tone(boolean judged, Score score) {
        if (!judged) {
            return "gp-verdict-practised";
        }
        return score.passed() ? "gp-verdict-passed" : "gp-verdict-failed";
    }

    private static String heading(boolean judged, Score score) {
        if (!judged) {
            return "exam.result.practised";
        }
        return score.passed() ? "exam.result.passed" : "exam.result.failed";
    }

    /** What the points alone do not tell: whether it was they, the must-get items or both that kept it from a pass. */
    private static String mustGet(Score score) {
        if (score.criticalMissed() == 0) {
            return "exam.result.critical";
        }
        return score.reachedCut() ? "exam.result.criticalAlone" : "exam.result.criticalAsWell";
    }

    private String cut(boolean judged, Score score, AttemptReview review) {
        String key = judged
                ? score.reachedCut() ? "exam.result.cutReached" : "exam.result.cutMissed"
                : score.reachedCut() ? "exam.result.goalReached" : "exam.result.goalMissed";
        return getTranslation(key, score.cut().value(), review.cutPercent());
    }
}
