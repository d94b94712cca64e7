package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.widget.Glyph;

/** The way to the post in steps: done, now, and still locked. */
final class Path extends OrderedList {

    private enum Stage {
        STUDY,
        EXAM,
        AGAIN,
        POST
    }

    private enum State {
        DONE(Glyph.CHECK),
        /** It was done, and is no success. */
        FAILED(Glyph.CROSS),
        NOW(Glyph.ARROW_RIGHT),
        LOCKED(Glyph.LOCK);

        private final Glyph glyph;

        State(Glyph glyph) {
            this.glyph = glyph;
        }

        static State of(int order) {
            return order < 0 ? DONE : order == 0 ? NOW : LOCKED;
        }
    }

    Path(Decided decided) {
        addClassName("gp-path");
        getElement().setAttribute("aria-label", getTranslation("clearance.path.title"));
        Stage now = stage(decided.standing());
        boolean failed = decided.standing().reason() instanceof Reason.Failed
                || decided.standing().reason() instanceof Reason.Remediated
                || decided.standing().reason() instanceof Reason.Waiting
                || decided.standing().reason() instanceof Reason.UsedUp;
        for (Stage stage : Stage.values()) {
            if (stage == Stage.AGAIN && !failed) {
                continue;
            }
            add(step(stage, stage == Stage.EXAM && failed ? State.FAILED : State.of(stage.compareTo(now))));
        }
    }

    private static Stage stage(Standing standing) {
        return switch (standing.reason()) {
            case Reason.NotStudied studying -> Stage.STUDY;
            case Reason.NoRule gone -> Stage.STUDY;
            case Reason.Left left -> Stage.STUDY;
            case Reason.NotSat ready -> Stage.EXAM;
            case Reason.Sitting sitting -> Stage.EXAM;
            case Reason.BeingMarked marked -> Stage.EXAM;
            case Reason.Expired expired -> standing.wayOut().study().isPresent() ? Stage.STUDY : Stage.EXAM;
            case Reason.Failed failed -> Stage.AGAIN;
            case Reason.Remediated remediated -> Stage.AGAIN;
            case Reason.Waiting waiting -> Stage.AGAIN;
            case Reason.UsedUp usedUp -> Stage.AGAIN;
            case Reason.Passed passed -> Stage.POST;
            case Reason.InGrace grace -> Stage.POST;
            case Reason.Waived waived -> Stage.POST;
            case Reason.ChangeOwed owed -> Stage.POST;
        };
    }

    private ListItem step(Stage stage, State is) {
        String state = is.name().toLowerCase(Locale.ROOT);
        var words = new Span(getTranslation("clearance.path." + stage));
        var told = new Span(getTranslation("clearance.path.state." + state));
        told.addClassName("gp-path-state");
        var step = new ListItem(is.glyph.icon(), words, told);
        step.addClassName("gp-path-" + state);
        return step;
    }
}
