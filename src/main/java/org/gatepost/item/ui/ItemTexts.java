package org.gatepost.item.ui;

import com.vaadin.flow.component.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words {@code js/item.js} puts around an item, in the language of a component. */
public final class ItemTexts {

    private ItemTexts() {}

    public static ObjectNode of(Component component) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("yes", component.getTranslation("item.answer.true"));
        texts.put("no", component.getTranslation("item.answer.false"));
        texts.put("up", component.getTranslation("item.order.up"));
        texts.put("down", component.getTranslation("item.order.down"));
        texts.put("moved", component.getTranslation("item.order.moved"));
        texts.put("keepOrder", component.getTranslation("item.order.keep"));
        ObjectNode hints = texts.putObject("hints");
        hints.put("multiple-choice", component.getTranslation("item.hint.multiple"));
        hints.put("ordering", component.getTranslation("item.hint.ordering"));
        return texts;
    }
}
