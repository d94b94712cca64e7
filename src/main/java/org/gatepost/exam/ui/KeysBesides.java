package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
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
            both.add(side("exam.regrade.key.before", earlier, right.of(earlier), now));
        }
        both.add(side(
                "exam.regrade.key.after",
                rehearsal.to(),
                now,
                right.of(rehearsal.from().getLast())));
        add(new H2(getTranslation("exam.regrade.key")), both);
    }

    private Div side(String key, ItemRevision revision, List<String> words, List<String> others) {
        var list = new UnorderedList();
        for (int place = 0; place < words.size(); place++) {
            var line = new ListItem(words.get(place));
            if (differs(place, words, others)) {
                line.addClassName("gp-strong");
            }
            list.add(line);
        }
        var side = new Div(new H3(getTranslation(key, revision.revision())), list);
        side.addClassName("gp-keys-side");
        return side;
    }

    /** Whether one of many parts is what was corrected; where all are the same it is their order. */
    static boolean differs(int place, List<String> words, List<String> others) {
        return words.size() == others.size() && Set.copyOf(words).equals(Set.copyOf(others))
                ? !words.get(place).equals(others.get(place))
                : !others.contains(words.get(place));
    }
}
