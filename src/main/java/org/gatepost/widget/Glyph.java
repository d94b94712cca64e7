package org.gatepost.widget;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The product's own line icons, drawn in {@code css/icons.css}. They weigh a few kilobytes together, where Vaadin's icon set
 * is a quarter of a megabyte. A glyph is an ornament: assistive technology skips it, so a word always stands beside it.
 */
public enum Glyph {
    HOME,
    BOOK,
    EXAM,
    PERSON,
    PEOPLE,
    CARDS,
    TABLE,
    CHART,
    LOCK,
    PROGRESS,
    CHECK,
    CROSS,
    HOURGLASS,
    CLOCK,
    INFO,
    WARNING,
    FLAG,
    SEARCH,
    DOWNLOAD,
    UPLOAD,
    PRINT,
    PENCIL,
    CALENDAR,
    BADGE,
    BELL,
    ARROW_LEFT,
    ARROW_RIGHT,
    REFRESH,
    LANGUAGE,
    SUN,
    MOON,
    CONTRAST,
    MORE,
    SIGN_OUT,
    COMPASS,
    KEY,
    GATE,
    SOUND,
    PAUSE,
    STOP;

    /** A new picture of this glyph, as large as the text around it. */
    public Span icon() {
        var icon = new Span();
        icon.addClassNames("gp-icon", "gp-icon-" + cssName());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The name used in style sheets and in {@code @Menu(icon = …)}, for example {@code arrow-left}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The glyph with this {@link #cssName()}. */
    public static Optional<Glyph> named(String cssName) {
        return Arrays.stream(values())
                .filter(glyph -> glyph.cssName().equals(cssName))
                .findFirst();
    }
}
