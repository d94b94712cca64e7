package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.gatepost.exam.WhatNext;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Tone;

/** A plan is done: what that opens, and when. */
final class PlanEnd extends Section {

    PlanEnd(WhatNext.Step next) {
        addClassNames("gp-card", "gp-stack", "gp-plan-end", Tone.CLEARED.className());
        WhatNext.Words standing = next.standing();
        var action = new Anchor(
                next.address().isEmpty() ? "." : next.address(),
                new Span(getTranslation(
                        next.action().key(), next.action().arguments().toArray())),
                Glyph.ARROW_RIGHT.icon());
        action.addClassName("gp-action");
        add(
                new H2(getTranslation("study.plan.done")),
                new Paragraph(getTranslation("study.plan.done.text")),
                new Paragraph(
                        getTranslation(standing.key(), standing.arguments().toArray())),
                action);
    }
}
