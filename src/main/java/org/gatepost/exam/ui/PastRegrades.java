package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gatepost.exam.PastRegrade;
import org.gatepost.exam.Regrading;
import org.gatepost.kernel.CompanyTime;

/** The regrades done: of which item, when, by whom, and what came of each. */
final class PastRegrades extends Div {

    PastRegrades(List<PastRegrade> past, CompanyTime time) {
        addClassName("gp-stack");
        add(new H2(getTranslation("exam.regrade.past")));
        if (past.isEmpty()) {
            add(soft(getTranslation("exam.regrade.past.none")));
        }
        past.forEach(regrade -> add(card(regrade, time)));
        if (past.size() == Regrading.MOST_PAST) {
            add(soft(getTranslation("exam.regrade.past.newest", past.size())));
        }
    }

    private Div card(PastRegrade regrade, CompanyTime time) {
        var stem = new Span(regrade.stem().plain(getLocale()));
        stem.addClassName("gp-regrade-stem");
        var about = new Span(
                new Span(regrade.to().item().value()),
                new Span(getTranslation("exam.regrade.revision", regrade.to().revision())),
                new Span(getTranslation(
                        "exam.regrade.past.by", regrade.by(), time.dateAndMinute(regrade.at(), getLocale()))),
                new Span(getTranslation("exam.regrade.past.marked", regrade.marked())),
                new Span(getTranslation("exam.regrade.past.waiting", regrade.waiting())));
        about.addClassNames("gp-regrade-about", "gp-soft", "gp-small");
        var card = new Div(stem, about);
        card.addClassNames("gp-card", "gp-regrade-past");
        return card;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("gp-soft");
        return paragraph;
    }
}
