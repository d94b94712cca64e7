package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Span;
import org.gatepost.widget.Glyph;

/** How long it takes to read. */
final class Minutes extends Span {

    Minutes(int minutes) {
        addClassNames("gp-study-minutes", "gp-soft", "gp-small", "gp-number");
        add(Glyph.CLOCK.icon(), new Span(getTranslation("study.minutes", minutes)));
    }
}
