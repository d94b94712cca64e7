package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stays on the page beside what it is about. Screen readers say a bad one at once, others in their turn. */
public final class Notice extends Div {

    private Notice(Glyph glyph, String className, boolean urgent, String text, Component... more) {
        addClassNames("gp-notice", className);
        getElement().setAttribute("role", urgent ? "alert" : "status");
        var words = new Div(new Paragraph(text));
        words.addClassName("gp-notice-words");
        words.add(more);
        add(glyph.icon(), words);
    }

    /** Something to know. */
    public static Notice info(String text, Component... more) {
        return new Notice(Glyph.INFO, Tone.IN_PROGRESS.className(), false, text, more);
    }

    /** Something went well. */
    public static Notice good(String text, Component... more) {
        return new Notice(Glyph.CHECK, Tone.CLEARED.className(), false, text, more);
    }

    /** Something to mind. */
    public static Notice warning(String text, Component... more) {
        return new Notice(Glyph.WARNING, Tone.EXPIRING.className(), false, text, more);
    }

    /** Something was refused or went wrong. */
    public static Notice bad(String text, Component... more) {
        return new Notice(Glyph.CROSS, Tone.BLOCKED.className(), true, text, more);
    }
}
