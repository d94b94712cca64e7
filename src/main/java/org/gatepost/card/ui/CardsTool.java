package org.gatepost.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.gatepost.widget.FrameTool;
import org.gatepost.widget.Glyph;

/** The way to the cards from every page but the exam, which has no frame. */
@org.springframework.stereotype.Component
class CardsTool implements FrameTool {

    @Override
    public Component tool() {
        var link = new Anchor("cards/", Glyph.CARDS.icon());
        var word = new Span(link.getTranslation("card.shelf"));
        word.addClassName("gp-tool-word");
        link.add(word);
        link.setRouterIgnore(true);
        link.addClassNames("gp-tool", "gp-tool-cards");
        return link;
    }
}
