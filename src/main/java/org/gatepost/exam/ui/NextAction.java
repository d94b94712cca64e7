package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.gatepost.exam.WhatNext;
import org.gatepost.widget.Glyph;

/** The gate's next step, to be pressed. */
final class NextAction extends Anchor {

    NextAction(WhatNext.Step step) {
        setHref(step.address().isEmpty() ? "." : step.address());
        addClassName("gp-action");
        WhatNext.Words words = step.action();
        add(new Span(getTranslation(words.key(), words.arguments().toArray())), Glyph.ARROW_RIGHT.icon());
    }
}
