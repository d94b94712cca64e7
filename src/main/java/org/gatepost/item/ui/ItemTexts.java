package org.gatepost.item.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words {@code js/item.js} puts around an item, in a language. */
public final class ItemTexts {

    private ItemTexts() {}

    public static ObjectNode of(Component component, Locale language) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("yes", component.getTranslation(language, "item.answer.true"));
        texts.put("no", component.getTranslation(language, "item.answer.false"));
        texts.put("up", component.getTranslation(language, "item.order.up"));
        texts.put("down", component.getTranslation(language, "item.order.down"));
        texts.put("moved", component.getTranslation(language, "item.order.moved"));
        texts.put("keepOrder", component.getTranslation(language, "item.order.keep"));
        ObjectNode hints = texts.putObject("hints");
        hints.put("multiple-choice", component.getTranslation(language, "item.hint.multiple"));
        hints.put("ordering", component.getTranslation(language, "item.hint.ordering"));
        return texts;
    }
}
