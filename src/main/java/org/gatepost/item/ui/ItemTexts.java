package org.gatepost.item.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words {@code js/item.js} puts around an item; it fills in what stands between per cent signs itself. */
public final class ItemTexts {

    private ItemTexts() {}

    /** In the language of a component. */
    public static ObjectNode of(Component component) {
        return of((String key) -> component.getTranslation(key));
    }

    /** In another language than the page's. */
    public static ObjectNode of(Component component, Locale language) {
        return of((String key) -> component.getTranslation(language, key));
    }

    private static ObjectNode of(UnaryOperator<String> words) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("yes", words.apply("item.answer.true"));
        texts.put("no", words.apply("item.answer.false"));
        texts.put("up", words.apply("item.order.up"));
        texts.put("down", words.apply("item.order.down"));
        texts.put("moved", words.apply("item.order.moved"));
        texts.put("keepOrder", words.apply("item.order.keep"));
        ObjectNode hints = texts.putObject("hints");
        hints.put("multiple-choice", words.apply("item.hint.multiple"));
        hints.put("ordering", words.apply("item.hint.ordering"));
        return texts;
    }
}
