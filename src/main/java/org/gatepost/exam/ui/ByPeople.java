package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.exam.AttemptReview.Given;
import org.gatepost.exam.AttemptReview.HandMarked;

/** The answers that people marked: points, criteria and the words of whoever marked them. */
final class ByPeople extends Div {

    ByPeople(List<HandMarked> marked) {
        addClassNames("gp-stack", "gp-by-people");
        add(new H2(getTranslation("exam.result.byPeople")));
        marked.forEach(answer -> add(card(answer)));
    }

    private Div card(HandMarked answer) {
        var points = new Paragraph(getTranslation(
                "exam.result.points", answer.earned().value(), answer.possible().value()));
        points.addClassName("gp-number");
        var card = new Div(
                new H3(getTranslation(
                        "exam.result.byPeople.item",
                        answer.slot() + 1,
                        answer.stem().plain(getLocale()))),
                points);
        card.addClassNames("gp-card", "gp-stack");
        if (!answer.criteria().isEmpty()) {
            var criteria = new UnorderedList();
            answer.criteria().forEach(given -> criteria.add(criterion(given)));
            card.add(criteria);
        }
        if (!answer.remark().isEmpty()) {
            var label = new Paragraph(getTranslation("exam.result.byPeople.remark"));
            label.addClassNames("gp-soft", "gp-small");
            var remark = new Div();
            remark.setText(answer.remark());
            remark.addClassName("gp-by-people-remark");
            card.add(label, remark);
        }
        return card;
    }

    private ListItem criterion(Given given) {
        var item = new ListItem(new Span(getTranslation(
                "exam.result.byPeople.criterion",
                given.name().in(getLocale()),
                given.earned().value(),
                given.possible().value())));
        var text = new Div();
        text.setText(given.text().in(getLocale()));
        text.addClassNames("gp-soft", "gp-small");
        item.add(text);
        if (given.missed()) {
            var missed = new Div();
            missed.setText(getTranslation("exam.marking.mustHit"));
            missed.addClassNames("gp-small");
            item.add(missed);
        }
        return item;
    }
}
