package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Change;
import org.gatepost.library.ChangedText;
import org.jspecify.annotations.Nullable;

/** What something said and what it says now, side by side in both languages, one above the other where there is no room. */
final class ChangeWords extends Div {

    ChangeWords(Change change, List<ChangedText> texts) {
        addClassName("gp-change-words");
        if (texts.isEmpty()) {
            add(soft(getTranslation(
                    change.subject() == Change.Subject.ITEM
                            ? "clearance.change.itemOnly"
                            : "clearance.change.noWords")));
        }
        texts.forEach(text -> {
            if (text.isKey()) {
                add(soft(getTranslation("clearance.change.key")));
            }
            var both = new Div(
                    side("clearance.change.before", "gp-change-before", text.before()),
                    side("clearance.change.after", "gp-change-after", text.after()));
            both.addClassName("gp-change-both");
            add(both);
        });
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

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("gp-soft", "gp-small");
        return paragraph;
    }
}
