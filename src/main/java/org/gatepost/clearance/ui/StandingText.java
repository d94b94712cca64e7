package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.clearance.Cycle;
import org.gatepost.clearance.CycleTold;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.Status;
import org.gatepost.exam.Score;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;

/** The gate's decision in sentences, in the language of a component. */
final class StandingText {

    private final Component component;
    private final CompanyTime time;
    private final Locale language;

    public StandingText(Component component, CompanyTime time, Locale language) {
        this.component = component;
        this.time = time;
        this.language = language;
    }

    public static Tone tone(Status status) {
        return switch (status) {
            case BLOCKED -> Tone.BLOCKED;
            case IN_PROGRESS -> Tone.IN_PROGRESS;
            case CLEARED -> Tone.CLEARED;
            case EXPIRING, IN_GRACE -> Tone.EXPIRING;
        };
    }

    /** The status in a word. */
    public StatusBadge badge(Status status) {
        return new StatusBadge(
                tone(status),
                status == Status.IN_GRACE ? Glyph.WARNING : tone(status).glyph(),
                text("widget.tone." + status.name()));
    }

    /** Which round it is and by when; empty where there is nothing to say of that. */
    public String cycle(Standing standing) {
        List<String> lines = new ArrayList<>();
        CycleTold.of(standing).stream()
                // Which is a warning.
                .filter(told -> told.what() != CycleTold.What.OVERDUE)
                .forEach(told -> lines.add(text(
                        "clearance.cycle." + told.what(),
                        told.until() == null ? standing.cycle().number() : time.date(told.until(), language))));
        return String.join(Languages.isChinese(language) ? "" : " ", lines);
    }

    /** What cannot wait; nothing when everything can. */
    public Optional<String> warning(Standing standing) {
        Cycle cycle = standing.cycle();
        if (cycle.due() != null && cycle.overdue()) {
            return Optional.of(text("clearance.cycle.OVERDUE", time.date(cycle.due(), language)));
        }
        return standing.status() == Status.IN_GRACE
                ? Optional.of(text(
                        "clearance.cycle.inGrace",
                        time.dateAndMinute(Objects.requireNonNull(standing.clearedUntil()), language)))
                : Optional.empty();
    }

    /** Where they stand, in one sentence. */
    public String verdict(Decided decided) {
        String position = decided.title().in(language);
        Standing standing = decided.standing();
        String kind = switch (standing.reason()) {
            case Reason.Waived waived -> waived.name();
            case Reason.ChangeOwed owed -> owed.name();
            default -> standing.status().name();
        };
        return standing.clearedUntil() == null
                ? text("clearance.verdict.notCleared", position)
                : text("clearance.verdict." + kind, position, time.date(standing.clearedUntil(), language));
    }

    /** Why. */
    public String reason(Standing standing) {
        return switch (standing.reason()) {
            case Reason.NotStudied studying ->
                text("clearance.reason.notStudied", studying.all() - studying.open(), studying.all());
            case Reason.NotSat ready -> text("clearance.reason.notSat");
            case Reason.Sitting sitting ->
                text("clearance.reason.sitting", time.dateAndMinute(sitting.deadline(), language));
            case Reason.BeingMarked marked ->
                text("clearance.reason.beingMarked", time.dateAndMinute(marked.since(), language));
            case Reason.Failed failed ->
                text("clearance.reason.failed", time.date(failed.at(), language), verdict(failed.score()));
            case Reason.Remediated remediated ->
                text("clearance.reason.remediated", time.date(remediated.at(), language));
            case Reason.Waiting waiting ->
                text(
                        "clearance.reason.waiting",
                        time.date(waiting.at(), language),
                        time.dateAndMinute(waiting.opens(), language));
            case Reason.UsedUp usedUp ->
                text(
                        "clearance.reason.usedUp",
                        time.date(usedUp.at(), language),
                        verdict(usedUp.score()),
                        usedUp.fails());
            case Reason.Passed passed ->
                text(
                        "clearance.reason.passed",
                        time.date(passed.at(), language),
                        passed.score().earned().value(),
                        passed.score().possible().value());
            // Not why: that may be an illness, and a duty card is shown to whoever asks.
            case Reason.Waived waived ->
                text("clearance.reason.waived", waived.askedBy(), waived.agreedBy(), time.date(waived.at(), language));
            case Reason.NoRule gone -> text("clearance.reason.noRule");
            case Reason.InGrace grace -> text("clearance.reason.inGrace", time.date(grace.at(), language));
            case Reason.ChangeOwed owed ->
                text(
                        standing.status().mayWork() ? "clearance.reason.changeOwed" : "clearance.reason.changeOverdue",
                        owed.title().in(language),
                        time.date(owed.due(), language));
            case Reason.Left left -> text("clearance.reason.left", time.date(left.since(), language));
            case Reason.Expired expired -> text("clearance.reason.expired", time.date(expired.at(), language));
        };
    }

    /** Why, of somebody who has done all there is to do before an exam that is shut at present. */
    String reasonWhileShut(Standing standing) {
        if (standing.reason() instanceof Reason.NotSat) {
            return text("clearance.reason.notSat.shut");
        }
        return standing.reason() instanceof Reason.Remediated remediated
                ? text("clearance.reason.remediated.shut", time.date(remediated.at(), language))
                : reason(standing);
    }

    private String verdict(Score score) {
        return text(
                "clearance.reason.score",
                score.earned().value(),
                score.possible().value(),
                score.cut().value(),
                score.criticalMissed());
    }

    private String text(String key, Object... arguments) {
        return component.getTranslation(key, arguments);
    }
}
