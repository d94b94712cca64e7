package org.gatepost.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ordering and ranking.
 *
 * <pre>{@code
 * screen  {"type": "ordering", "stem": "…", "options": ["…", "…", "…"]}      or "type": "ranking"
 * answer  [2, 0, 1]  the places of all entries, first to last; [] is a blank
 * }</pre>
 */
record OrderScreen(Places entries, Function<List<OptionId>, Response> response) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.set("options", entries.texts(locale));
    }

    @Override
    public Optional<Response> read(JsonNode sent) {
        List<OptionId> order = entries.all(sent);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        if (order.size() != entries.size()) {
            throw new MalformedResponse(entries.prompt(), sent);
        }
        return Optional.of(response.apply(order));
    }

    @Override
    public JsonNode write(Response response) {
        return entries.placesOf(
                response instanceof Ranking.Response ranking
                        ? ranking.order()
                        : ((Ordering.Response) response).order());
    }
}
