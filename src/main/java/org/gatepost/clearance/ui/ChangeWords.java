package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gatepost.library.Change;
import org.gatepost.library.ChangedText;
import org.gatepost.widget.BeforeAndNow;

/** What something said and what it says now, in the reader's language first. */
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
            add(new BeforeAndNow(text.before(), text.after()));
        });
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("gp-soft", "gp-small");
        return paragraph;
    }
}
