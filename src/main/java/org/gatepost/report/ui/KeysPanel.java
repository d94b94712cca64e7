package org.gatepost.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.gatepost.clearance.CutTried;
import org.gatepost.exam.NextKey;
import org.gatepost.exam.NextKeys;
import org.gatepost.exam.RegradeEffect;
import org.gatepost.report.RehearsalAnswer;

/** What other cut scores and other keys would have come to; neither takes a pass from anybody by itself. */
final class KeysPanel extends Section {

    KeysPanel(RehearsalAnswer answer) {
        addClassNames("gp-card", "gp-stack");
        add(
                new H2(getTranslation("report.rehearse.later")),
                new Paragraph(getTranslation("report.rehearse.laterLead")));
        var list = new UnorderedList();
        list.addClassName("gp-rehearse-changes");
        answer.cuts().forEach(cut -> list.add(new ListItem(words(cut))));
        answer.keys().forEach(key -> list.add(new ListItem(words(key))));
        if (answer.untried() > 0) {
            list.add(new ListItem(getTranslation("report.rehearse.keysMore", answer.untried(), NextKeys.MOST)));
        }
        add(list);
        if (!answer.keys().isEmpty()) {
            add(new Paragraph(getTranslation("report.rehearse.regrade")));
        }
    }

    private String words(CutTried cut) {
        return getTranslation(
                "report.rehearse.cut",
                cut.title().in(getLocale()),
                cut.before(),
                cut.after(),
                cut.people(),
                cut.below(),
                cut.reached());
    }

    private String words(NextKey key) {
        return getTranslation(
                "report.rehearse.key",
                key.item().value(),
                key.counts().lookedAt(),
                key.counts().of(RegradeEffect.PASSES),
                key.counts().of(RegradeEffect.FALLS),
                key.counts().of(RegradeEffect.GAINS),
                key.counts().of(RegradeEffect.LOSES),
                key.counts().of(RegradeEffect.UNMARKABLE));
    }
}
