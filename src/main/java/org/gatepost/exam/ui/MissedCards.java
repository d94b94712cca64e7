package org.gatepost.exam.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.Uses;
import java.util.List;
import java.util.Locale;
import org.gatepost.exam.AttemptReview;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.item.ui.ItemTexts;
import org.gatepost.library.Library;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items that were not right, each folding into the line that says which it is; drawn by {@code js/exam-missed.js} in one
 * element, as the exam is: thirty of them were hundreds of components.
 */
@Tag("gp-missed-items")
@Uses(ItemCard.class) // for its scripts and its style
@JavaScript("context://js/exam-missed.js")
final class MissedCards extends Component implements HasStyle {

    private final List<AttemptReview.Reviewed> missed;
    private final transient Library library;

    MissedCards(List<AttemptReview.Reviewed> missed, Library library) {
        this.missed = missed;
        this.library = library;
        addClassName("gp-stack");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ItemTexts.tell(event.getUI(), getLocale());
        getElement().executeJs("window.gatepost.missed.show(this, $0)", drawn(getLocale()));
    }

    private ObjectNode drawn(Locale language) {
        ObjectNode drawn = JsonNodeFactory.instance.objectNode();
        drawn.put("language", language.toLanguageTag());
        drawn.putObject("texts").put("right", getTranslation("exam.result.right"));
        ArrayNode items = drawn.putArray("items");
        missed.forEach(item -> items.add(new MissedItem(this, language, item).drawn(library)));
        return drawn;
    }
}
