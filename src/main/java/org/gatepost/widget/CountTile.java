package org.gatepost.widget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** How many there are of something, as a tile that leads to them. Stands with others in a {@code gp-tiles}. */
public final class CountTile extends Anchor {

    /** @param href of the page that lists them */
    public CountTile(String href, Tone tone, int count, String words) {
        var number = new Span(getTranslation("widget.number", count));
        number.addClassNames("gp-tile-number", "gp-number");
        setHref(href);
        add(tone.glyph().icon(), number, new Span(words));
        // Where there is nobody, nothing calls for a look.
        addClassNames("gp-card", "gp-tile", count > 0 ? tone.className() : "gp-tile-none");
    }
}
