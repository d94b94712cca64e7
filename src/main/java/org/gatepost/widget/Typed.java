package org.gatepost.widget;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.HasDataView;
import com.vaadin.flow.data.provider.HasListDataView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What stands in the fields of a page, so that it can be put back when the page has been built anew in another language.
 * A field is found again by its kind, its id and its place among those alike.
 */
final class Typed {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Typed() {}

    static Typed in(UI ui) {
        var typed = new Typed();
        each(ui, (name, field) -> typed.values.put(name, field.getValue()));
        return typed;
    }

    /** Puts back what now stands otherwise. What the page shows by itself already is left alone, and nobody hears of it. */
    void putBack(UI ui) {
        each(ui, (name, field) -> {
            Object before = values.get(name);
            if (before != null && !before.equals(field.getValue()) && !field.isReadOnly()) {
                set(field, before);
            }
        });
    }

    /** The name says that it is the same field, and so of the same type. */
    @SuppressWarnings("unchecked")
    private static void set(AbstractField<?, ?> field, Object value) {
        ((AbstractField<?, Object>) field).setValue(value);
    }

    private static void each(UI ui, BiConsumer<String, AbstractField<?, ?>> found) {
        walk(ui, new HashMap<>(), found);
    }

    private static void walk(
            Component component, Map<String, Integer> seen, BiConsumer<String, AbstractField<?, ?>> found) {
        if (component instanceof AbstractField<?, ?> field) {
            String kind = field.getClass().getName() + "#" + field.getId().orElse("");
            String name = kind + "#" + seen.merge(kind, 1, Integer::sum);
            // Words to choose from are those of a language, and the other has none like it.
            boolean isWord = (field instanceof HasDataView || field instanceof HasListDataView)
                    && field.getValue() instanceof String;
            if (!isWord) {
                found.accept(name, field);
            }
            return;
        }
        component.getChildren().toList().forEach(child -> walk(child, seen, found));
    }
}
