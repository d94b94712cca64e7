package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.gatepost.source.Fact;
import org.gatepost.source.ServiceSystem;

/** A case at a glance; the whole card leads to it. */
final class CaseCard extends Article {

    /** @param fact what a search found in it */
    CaseCard(ServiceSystem system, Optional<Fact> fact) {
        addClassNames("gp-card", "gp-course-card", "gp-case-card");
        var title = Way.to(system);
        title.setText(system.title().in(getLocale()));
        var whose = new Paragraph(CaseWords.whose(system, this, getLocale()));
        whose.addClassNames("gp-soft", "gp-small");
        add(new H3(title), whose);
        fact.ifPresent(found -> add(new Paragraph(found.text().in(getLocale()))));
    }
}
