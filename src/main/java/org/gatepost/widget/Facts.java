package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

/** A short list of labels and values: what is worth knowing at a glance. */
@Tag("dl")
public final class Facts extends HtmlContainer {

    public Facts() {
        addClassName("gp-facts");
    }

    public Facts with(String label, String value) {
        return with(label, new Text(value));
    }

    public Facts with(String label, Component value) {
        var fact = new Div(new Word("dt", new Text(label)), new Word("dd", value));
        add(fact);
        return this;
    }

    private static final class Word extends HtmlContainer {
        Word(String tag, Component content) {
            super(tag);
            add(content);
        }
    }
}
