package org.gatepost.item;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Entries each put to one of some targets, as they go over the wire: for each entry in its order the target's place. */
final class Placements {

    private Placements() {}

    /**
     * The entries that were placed; none for an empty list.
     *
     * @throws MalformedResponse when it is no list of places, one for each entry
     */
    static Map<OptionId, OptionId> read(Places entries, Places targets, JsonNode sent) {
        if (!sent.isArray() || (sent.size() != entries.size() && !sent.isEmpty())) {
            throw new MalformedResponse(entries.prompt(), sent);
        }
        Map<OptionId, OptionId> placed = new HashMap<>();
        for (int entry = 0; entry < sent.size(); entry++) {
            if (!sent.get(entry).isNull()) {
                placed.put(entries.shown().get(entry).id(), targets.at(sent.get(entry)));
            }
        }
        return placed;
    }

    static ArrayNode write(Places entries, Places targets, Map<OptionId, OptionId> placed) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        for (Option entry : entries.shown()) {
            OptionId target = placed.get(entry.id());
            places.add(target == null ? JsonNodeFactory.instance.nullNode() : targets.placeOf(target));
        }
        return places;
    }
}
