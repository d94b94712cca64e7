package org.gatepost.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One list of a prompt as one person sees it. The browser knows its options by their place in it, counted from 0.
 *
 * @param prompt what the list belongs to
 * @param shown the options in this person's order
 */
record Places(Prompt prompt, List<Option> shown) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    Places {
        shown = List.copyOf(shown);
    }

    int size() {
        return shown.size();
    }

    ArrayNode texts(Locale locale) {
        ArrayNode texts = JSON.arrayNode();
        shown.forEach(option -> texts.add(option.text().in(locale)));
        return texts;
    }

    /** @throws MalformedResponse when there is no such place */
    OptionId at(JsonNode place) {
        if (!place.isIntegralNumber()
                || !place.canConvertToInt()
                || place.intValue() < 0
                || place.intValue() >= shown.size()) {
            throw new MalformedResponse(prompt, place);
        }
        return shown.get(place.intValue()).id();
    }

    /**
     * Different places, in the order sent; JSON null is none.
     *
     * @throws MalformedResponse when it is no list of places or one is there twice
     */
    List<OptionId> all(JsonNode places) {
        if (places.isNull()) {
            return List.of();
        }
        if (!places.isArray() || places.size() > shown.size()) {
            throw new MalformedResponse(prompt, places);
        }
        List<OptionId> ids = new ArrayList<>();
        for (JsonNode place : places) {
            ids.add(at(place));
        }
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new MalformedResponse(prompt, places);
        }
        return ids;
    }

    JsonNode placeOf(OptionId id) {
        return JSON.numberNode(Options.ids(shown).indexOf(id));
    }

    ArrayNode placesOf(List<OptionId> ids) {
        ArrayNode places = JSON.arrayNode();
        ids.forEach(id -> places.add(placeOf(id)));
        return places;
    }

    /** Places from first to last, whatever the order of the ids. */
    ArrayNode risingPlacesOf(Collection<OptionId> ids) {
        return placesOf(Options.ids(shown).stream().filter(ids::contains).toList());
    }
}
