package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.exam.Correction;
import org.gatepost.exam.Rehearsal;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;

/** The corrected item and what of it was changed; nothing about the key itself, for HR reads this too. */
final class CorrectionCard extends Div {

    CorrectionCard(Rehearsal rehearsal) {
        addClassNames("gp-card", "gp-regrade-item");
        var stem = new Paragraph(rehearsal.stem().plain(getLocale()));
        stem.addClassName("gp-regrade-stem");
        var about = new Span(
                new Span(rehearsal.to().item().value()),
                new Span(getTranslation("exam.regrade.revision", rehearsal.to().revision())));
        about.addClassNames("gp-regrade-about", "gp-soft", "gp-small");
        var changed = new Div();
        changed.addClassName("gp-row");
        for (Correction correction : Correction.values()) {
            if (rehearsal.corrections().contains(correction)) {
                changed.add(new StatusBadge(
                        Tone.IN_PROGRESS, Glyph.PENCIL, getTranslation("exam.regrade.correction." + correction)));
            }
        }
        changed.setVisible(!rehearsal.corrections().isEmpty());
        add(stem, about, changed);
        if (rehearsal.reworded()) {
            add(Notice.warning(getTranslation("exam.regrade.reworded")));
        }
    }
}
