package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was said and what is said now, side by side, one above the other where there is no room: in the reader's language, and
 * folded beneath it in the other.
 */
public final class BeforeAndNow extends Div {

    private final Locale mine = Languages.closestTo(getLocale());
    private final Locale other = Languages.isChinese(mine) ? Languages.ENGLISH : Languages.CHINESE;

    /**
     * @param before null where it is new
     * @param now null where it is gone
     */
    public BeforeAndNow(@Nullable LocalizedText before, @Nullable LocalizedText now) {
        addClassName("gp-stack");
        if (isSame(before, now, mine) && !isSame(before, now, other)) {
            add(soft("widget.otherLanguage.only"), row(before, now, other));
            return;
        }
        add(row(before, now, mine));
        boolean isOneText = isOneText(before) && isOneText(now);
        if (isOneText || isSame(before, now, mine)) {
            return;
        }
        if (isSame(before, now, other)) {
            add(soft("widget.otherLanguage.same"));
            return;
        }
        var fold = new NativeDetails(new Span(getTranslation("widget.otherLanguage")), row(before, now, other));
        fold.addClassName("gp-details");
        add(fold);
    }

    private static boolean isOneText(@Nullable LocalizedText text) {
        return text == null || text.zh().equals(text.en());
    }

    private static boolean isSame(@Nullable LocalizedText before, @Nullable LocalizedText now, Locale language) {
        return Objects.equals(words(before, language), words(now, language));
    }

    private static String words(@Nullable LocalizedText text, Locale language) {
        return text == null ? "—" : text.in(language);
    }

    private Component row(@Nullable LocalizedText before, @Nullable LocalizedText now, Locale language) {
        var row = new Div(
                side("widget.before", "gp-change-before", before, language),
                side("widget.now", "gp-change-after", now, language));
        row.addClassName("gp-change-both");
        return row;
    }

    private Component side(String label, String look, @Nullable LocalizedText text, Locale language) {
        var heading = new Span(getTranslation(label));
        heading.addClassNames("gp-soft", "gp-small");
        var words = new Paragraph(words(text, language));
        if (text != null) {
            words.getElement().setAttribute("lang", language.getLanguage());
        }
        var side = new Div(heading, words);
        side.addClassNames("gp-change-side", look);
        return side;
    }

    private Component soft(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("gp-soft", "gp-small");
        return words;
    }
}
