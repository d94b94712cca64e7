package org.gatepost.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What was said and what is said now, side by side in both languages, one above the other where there is no room. */
public final class BeforeAndNow extends Div {

    /**
     * @param before null where it is new
     * @param now null where it is gone
     */
    public BeforeAndNow(@Nullable LocalizedText before, @Nullable LocalizedText now) {
        addClassName("gp-change-both");
        add(side("widget.before", "gp-change-before", before), side("widget.now", "gp-change-after", now));
    }

    private Div side(String label, String look, @Nullable LocalizedText text) {
        var heading = new Span(getTranslation(label));
        heading.addClassNames("gp-soft", "gp-small");
        var side = new Div(heading);
        side.addClassNames("gp-change-side", look);
        if (text == null) {
            side.add(new Paragraph("—"));
        } else if (text.zh().equals(text.en())) {
            side.add(new Paragraph(text.zh()));
        } else {
            side.add(language(text.zh(), "zh"), language(text.en(), "en"));
        }
        return side;
    }

    private static Paragraph language(String text, String language) {
        var paragraph = new Paragraph(text);
        paragraph.getElement().setAttribute("lang", language);
        return paragraph;
    }
}
