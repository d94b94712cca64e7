package org.gatepost.item;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Classification.
 *
 * <pre>{@code
 * screen  {"type": "classification", "stem": "…", "entries": ["…", "…", "…"], "buckets": ["…", "…"]}
 * answer  [1, null, 0]  for each entry in its order the place of its bucket, or null while it has none; all null or []
 *                       is a blank
 * }</pre>
 */
record ClassificationScreen(Places entries, Places buckets) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.set("entries", entries.texts(locale));
        screen.set("buckets", buckets.texts(locale));
    }

    @Override
    public Optional<Classification.Response> read(JsonNode sent) {
        Map<OptionId, OptionId> placed = Placements.read(entries, buckets, sent);
        return placed.isEmpty() ? Optional.empty() : Optional.of(new Classification.Response(placed));
    }

    @Override
    public JsonNode write(Response response) {
        return Placements.write(entries, buckets, ((Classification.Response) response).placed());
    }
}
