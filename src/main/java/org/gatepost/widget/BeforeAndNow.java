package org.gatepost.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was said and what is said now, side by side, one above the other where there is no room: in the reader's language, and
 * folded beneath in the other one. The fold stands open where nothing but the other language has changed.
 */
public final class BeforeAndNow extends Div {

    /**
     * @param before null where it is new
     * @param now null where it is gone
     */
    public BeforeAndNow(@Nullable LocalizedText before, @Nullable LocalizedText now) {
        Locale reader = Languages.closestTo(getLocale());
        Locale other = Languages.isChinese(reader) ? Languages.ENGLISH : Languages.CHINESE;
        addClassNames("gp-change-both");
        sides(this, before, now, reader);
        if (Stream.of(before, now).anyMatch(text -> text != null && !text.zh().equals(text.en()))) {
            boolean isOnlyThere = before != null
                    && now != null
                    && Objects.equals(before.in(reader), now.in(reader))
                    && !Objects.equals(before.in(other), now.in(other));
            var inside = new Div();
            inside.addClassName("gp-change-both");
            sides(inside, before, now, other);
            var fold = new NativeDetails(
                    getTranslation((isOnlyThere ? "widget.changedOnlyIn." : "widget.in.") + other.getLanguage()),
                    inside);
            fold.addClassName("gp-change-other");
            fold.setOpen(isOnlyThere);
            add(fold);
        }
    }

    private void sides(Div both, @Nullable LocalizedText before, @Nullable LocalizedText now, Locale language) {
        both.add(
                side("widget.before", "gp-change-before", before, language),
                side("widget.now", "gp-change-after", now, language));
    }

    private Div side(String label, String look, @Nullable LocalizedText text, Locale language) {
        var heading = new Span(getTranslation(label));
        heading.addClassNames("gp-soft", "gp-small");
        var said = new Paragraph(text == null ? "—" : text.in(language));
        if (text != null && !text.zh().equals(text.en())) {
            said.getElement().setAttribute("lang", language.getLanguage());
        }
        var side = new Div(heading, said);
        side.addClassNames("gp-change-side", look);
        return side;
    }
}
