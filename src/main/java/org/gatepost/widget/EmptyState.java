package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a page or a list says when it has nothing to show: what is missing, why, and what to do about it. */
public final class EmptyState extends Div {

    /** @param actions what can be done, none when there is nothing to do but wait */
    public EmptyState(Glyph glyph, String title, String text, Component... actions) {
        addClassName("gp-empty");
        var way = new Div(actions);
        way.addClassName("gp-row");
        way.setVisible(actions.length > 0);
        add(glyph.icon(), new H2(title), new Paragraph(text), way);
    }
}
