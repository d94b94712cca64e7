package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.MyChanges;
import org.gatepost.library.Change;

/** What the short exam is about that somebody is to sit: what each thing said and says now. */
final class OwedChange extends Div {

    OwedChange(ChangeChoice told, MyChanges mine) {
        addClassNames("gp-card", "gp-stack", "gp-change");
        add(new H2(getTranslation("clearance.changed.owed")));
        for (Change change : told.changes()) {
            var title = new Paragraph(change.title().in(getLocale()));
            title.addClassName("gp-strong");
            add(
                    title,
                    change.subject() == Change.Subject.ITEM
                            ? new Paragraph(getTranslation("clearance.changed.item"))
                            : new ChangeWords(change, mine.words(told, change)));
        }
    }
}
