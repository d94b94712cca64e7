package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.gatepost.exam.CorrectedItem;
import org.gatepost.exam.RegradeEffect;

/** A corrected item in the list of all, with what marking again would do to people, and the way to its dry run. */
final class CorrectedRow extends Anchor {

    /** @param people how many would be affected how; empty where that is not known, or nobody is */
    CorrectedRow(CorrectedItem item, Map<RegradeEffect, Integer> people) {
        super(RegradeView.address(item.today().item()));
        var stem = new Span(item.stem().plain(getLocale()));
        stem.addClassName("gp-regrade-stem");
        add(stem);
        if (!people.isEmpty()) {
            add(new Span(RegradesAtHome.effects(this, people)));
        }
        var about = new Span(
                new Span(item.today().item().value()),
                new Span(getTranslation("exam.regrade.revision", item.today().revision())),
                new Span(getTranslation("exam.regrade.item.changed", item.changed())));
        about.addClassNames("gp-regrade-about", "gp-soft", "gp-small");
        if (item.unmarkable() > 0) {
            about.add(new Span(getTranslation("exam.regrade.item.unmarkable", item.unmarkable())));
        }
        add(about);
        addClassNames("gp-card", "gp-regrade-row");
    }
}
