package org.gatepost.widget;

import com.vaadin.flow.component.html.Span;

/** A state in a few words, with its colour and icon. */
public final class StatusBadge extends Span {

    private final Span words = new Span();

    /** The state in its usual word. */
    public StatusBadge(Tone tone) {
        this(tone, "");
        words.setText(getTranslation("widget.tone." + tone.name()));
    }

    /** The state in words of the view's own, for example "Cleared until 3 May". */
    public StatusBadge(Tone tone, String text) {
        this(tone, tone.glyph(), text);
    }

    /** Something else that a tone's colour fits, with an icon of its own, for example an answer that is wrong. */
    public StatusBadge(Tone tone, Glyph glyph, String text) {
        addClassNames("gp-badge", tone.className());
        words.setText(text);
        add(glyph.icon(), words);
    }
}
