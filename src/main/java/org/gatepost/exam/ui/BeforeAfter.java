package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Span;

/** What is, an arrow, and what would be; one of both where nothing changes. */
final class BeforeAfter extends Span {

    BeforeAfter(String before, String after) {
        addClassName("gp-change");
        if (before.equals(after)) {
            setText(before);
            return;
        }
        var was = new Span(before);
        was.addClassName("gp-was");
        var arrow = new Span(getTranslation("exam.regrade.becomes"));
        arrow.addClassName("gp-becomes");
        var will = new Span(after);
        will.addClassName("gp-will");
        add(was, arrow, will);
    }
}
