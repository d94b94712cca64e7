package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.exam.HeldAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;

/** What somebody is told whose result waits for people: since when, why, and that nothing is owed by them. */
final class HeldCard extends Div {

    HeldCard(HeldAttempt held, CompanyTime time) {
        addClassNames("gp-card", "gp-stack", "gp-verdict");
        var home = new Anchor(".", getTranslation("exam.result.held.home"));
        home.addClassName("gp-action");
        add(
                new StatusBadge(Tone.IN_PROGRESS, Glyph.HOURGLASS, getTranslation("exam.result.held.badge")),
                new H2(getTranslation("exam.result.held")),
                new Paragraph(getTranslation(
                        "exam.result.held.why", held.byPeople(), time.dateAndMinute(held.since(), getLocale()))),
                new Paragraph(getTranslation(
                        held.purpose().isVoluntary() ? "exam.result.held.voluntary" : "exam.result.held.mandatory")),
                home);
    }
}
