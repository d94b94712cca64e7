package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gatepost.exam.AskedChanges;
import org.gatepost.widget.BeforeAndNow;

/** What a short exam is about: what each thing said and says now. */
final class AskedChangeList extends Div {

    AskedChangeList(List<AskedChanges.Asked> changes) {
        addClassName("gp-stack");
        add(new H3(getTranslation("exam.changed")));
        changes.forEach(change -> {
            var title = new Paragraph(change.title().in(getLocale()));
            title.addClassName("gp-strong");
            add(title);
            if (change.texts().isEmpty()) {
                add(new Paragraph(getTranslation("exam.changed.noWords")));
            }
            change.texts().forEach(text -> add(new BeforeAndNow(text.before(), text.after())));
        });
    }
}
