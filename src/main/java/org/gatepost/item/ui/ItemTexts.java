package org.gatepost.item.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.BiFunction;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words {@code js/item.js} puts around an item. */
public final class ItemTexts {

    private static final Object[] NONE = {};

    private ItemTexts() {}

    /** In the language of a component. */
    public static ObjectNode of(Component component) {
        return of((key, places) -> component.getTranslation(key, places));
    }

    /** In another language than the page's. */
    public static ObjectNode of(Component component, Locale language) {
        return of((key, places) -> component.getTranslation(language, key, places));
    }

    /** The places in braces are left for the script, which fills them at every move. */
    private static ObjectNode of(BiFunction<String, Object[], String> words) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("yes", words.apply("item.answer.true", NONE));
        texts.put("no", words.apply("item.answer.false", NONE));
        texts.put("up", words.apply("item.order.up", new Object[] {"{text}"}));
        texts.put("down", words.apply("item.order.down", new Object[] {"{text}"}));
        texts.put("moved", words.apply("item.order.moved", new Object[] {"{text}", "{place}", "{all}"}));
        texts.put("keepOrder", words.apply("item.order.keep", NONE));
        ObjectNode hints = texts.putObject("hints");
        hints.put("multiple-choice", words.apply("item.hint.multiple", NONE));
        hints.put("ordering", words.apply("item.hint.ordering", NONE));
        return texts;
    }
}
