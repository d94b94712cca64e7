package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.library.Card;
import org.gatepost.widget.Glyph;

/** The pocket cards that say in few words what a lesson or a case is about; nothing when there are none. */
final class CardLinks extends Composite<Section> {

    CardLinks(List<Card> cards) {
        var list = new UnorderedList();
        list.addClassName("gp-case-lessons");
        for (Card card : cards) {
            var link = new Anchor(
                    card.address(), Glyph.CARDS.icon(), new Span(card.title().in(getLocale())));
            link.addClassName("gp-study-card");
            // No view of this application: a page that can be kept and printed.
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        getContent().addClassName("gp-study-section");
        getContent().add(new H2(getTranslation("study.cards")), list);
        getContent().setVisible(!cards.isEmpty());
    }
}
