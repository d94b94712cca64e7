package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Change;

/** What an item asks whose answer has changed, and the way to it in the bank; for trainers only. */
final class ChangedQuestion extends Div {

    ChangedQuestion(Change change, LocalizedText question) {
        addClassName("gp-change-words");
        var label = new Paragraph(getTranslation("clearance.change.question"));
        label.addClassNames("gp-soft", "gp-small");
        var asked = new Paragraph(question.plain(getLocale()));
        asked.addClassName("gp-strong");
        add(label, asked, new Anchor("bank/" + change.contentId(), getTranslation("clearance.change.item")));
    }
}
