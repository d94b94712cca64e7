package org.gatepost.widget;

import java.util.Locale;

/** The four states of somebody's way through the gate, each with a colour, an icon and a word. */
public enum Tone {
    BLOCKED(Glyph.LOCK),
    IN_PROGRESS(Glyph.PROGRESS),
    CLEARED(Glyph.CHECK),
    EXPIRING(Glyph.HOURGLASS);

    private final Glyph glyph;

    Tone(Glyph glyph) {
        this.glyph = glyph;
    }

    /** The icon that says the same as the colour. */
    public Glyph glyph() {
        return glyph;
    }

    /** Gives an element {@code --gp-tone} and {@code --gp-tone-soft}, for example {@code gp-tone-in-progress}. */
    public String className() {
        return "gp-tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
