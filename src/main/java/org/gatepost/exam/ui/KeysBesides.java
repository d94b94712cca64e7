package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.exam.Rehearsal;
import org.gatepost.exam.RightInWords;
import org.gatepost.item.ItemRevision;

/** What was right by the revisions that attempts were marked by, and what is right now; shown to trainers only. */
final class KeysBesides extends Div {

    KeysBesides(Rehearsal rehearsal, RightInWords right) {
        addClassNames("gp-card", "gp-stack", "gp-keys-besides");
        List<String> now = right.of(rehearsal.to());
        setVisible(!now.isEmpty() && !rehearsal.from().isEmpty());
        if (!isVisible()) {
            return;
        }
        var both = new Div();
        both.addClassName("gp-keys-both");
        for (ItemRevision earlier : rehearsal.from()) {
            both.add(side("exam.regrade.key.before", earlier, right.of(earlier)));
        }
        both.add(side("exam.regrade.key.after", rehearsal.to(), now));
        add(new H2(getTranslation("exam.regrade.key")), both);
    }

    private Div side(String key, ItemRevision revision, List<String> words) {
        var list = new UnorderedList();
        words.forEach(line -> list.add(new ListItem(line)));
        var side = new Div(new H3(getTranslation(key, revision.revision())), list);
        side.addClassName("gp-keys-side");
        return side;
    }
}
