package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Tries;
import org.gatepost.clearance.WayOut;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.RegisterGroup;
import org.gatepost.widget.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Where a person stands with one position. */
final class StandingPanel extends Div {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_A_DAY = HOURS_A_DAY * MINUTES_AN_HOUR;

    private int afterReason;

    /** As the register has it: what a manager may know. */
    StandingPanel(
            String position,
            RegisterGroup group,
            String reason,
            @Nullable Instant until,
            @Nullable RuleVersion rule,
            CompanyTime time) {
        addClassNames("gp-card", "gp-stack");
        GroupTone.of(group).ifPresent(tone -> addClassName(tone.className()));
        var word = getTranslation("report.group." + group);
        var head = new Div(
                new H3(position),
                GroupTone.of(group)
                        .<Span>map(tone -> new StatusBadge(tone, word))
                        .orElseGet(() -> new Span(word)));
        head.addClassNames("gp-row", "gp-attempt-head");
        add(head);
        if (!reason.isEmpty()) {
            add(new Paragraph(reason));
        }
        afterReason = getComponentCount();
        if (until != null) {
            add(new Paragraph(getTranslation(
                    group == RegisterGroup.IN_GRACE ? "report.person.graceUntil" : "report.person.until",
                    time.date(until, getLocale()))));
        }
        if (rule != null) {
            var version = new Paragraph(getTranslation("report.person.rule", rule.shown()));
            version.addClassNames("gp-soft", "gp-small");
            add(version);
        }
    }

    /** Adds a sentence of what opens the way, after the reason and those before. */
    void next(String sentence) {
        var way = new Paragraph(sentence);
        way.addClassName("gp-soft");
        addComponentAtIndex(afterReason++, way);
    }

    private static String next(Tries tries, long wait) {
        if (tries.areUsedUp()) {
            return "none";
        }
        if (tries.next() >= tries.allowed()) {
            return tries.next() > tries.allowed() ? "more" : "last";
        }
        return wait > 0 ? "wait" : "atOnce";
    }

    private Paragraph tries(Tries tries) {
        long wait = tries.waitAfterNext().toMinutes();
        return told("report.person.tries", wait, tries.fails(), tries.allowed(), next(tries, wait), tries.next());
    }

    /** Where there are as many attempts as somebody likes, and yet the next fail shuts the exam for a while. */
    private Paragraph waits(Tries tries) {
        return told("report.person.waits", tries.waitAfterNext().toMinutes(), tries.fails(), tries.next());
    }

    /** @param wait in minutes, told last, as days, hours and minutes */
    private Paragraph told(String key, long wait, Object... before) {
        Stream<Object> parts =
                Stream.of(wait / MINUTES_A_DAY, wait / MINUTES_AN_HOUR % HOURS_A_DAY, wait % MINUTES_AN_HOUR);
        var words = new Paragraph(
                getTranslation(key, Stream.concat(Stream.of(before), parts).toArray()));
        words.addClassNames("gp-soft", "gp-small");
        return words;
    }

    /** As the gate decides it now, with its evidence and the way out. */
    static StandingPanel of(Decided decided, String position, StandingSentences sentences, CompanyTime time) {
        var standing = decided.standing();
        var panel = new StandingPanel(
                position,
                RegisterGroup.of(standing.status()),
                sentences.reason(standing),
                // In grace the reason says until when.
                standing.reason() instanceof Reason.InGrace ? null : standing.clearedUntil(),
                decided.rule(),
                time);
        var way = new Paragraph(sentences.wayOut(decided));
        way.addClassName("gp-soft");
        panel.addComponentAtIndex(2, way);
        // Whoever sits has no next attempt before the result of this one.
        boolean next = decided.failsCount() && !(standing.wayOut() instanceof WayOut.GoOn);
        if (next && decided.tries().areLimited()) {
            panel.addComponentAtIndex(3, panel.tries(decided.tries()));
        } else if (next && decided.tries().waitAfterNext().isPositive()) {
            panel.addComponentAtIndex(3, panel.waits(decided.tries()));
        }
        List<String> cycle = sentences.cycle(standing);
        if (!cycle.isEmpty()) {
            var round = new Paragraph(sentences.together(cycle));
            round.addClassName("gp-soft");
            panel.addComponentAtIndex(3, round);
        }
        return panel;
    }
}
