package org.gatepost.item;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Matching. There may be more rights than lefts.
 *
 * <pre>{@code
 * screen  {"type": "matching", "stem": "…", "lefts": ["…", "…"], "rights": ["…", "…", "…"]}
 * answer  [2, null]  for each left in its order the place of its right, or null while it has none; a right at most
 *                    once; all null or [] is a blank
 * }</pre>
 */
record MatchingScreen(Places lefts, Places rights) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.set("lefts", lefts.texts(locale));
        screen.set("rights", rights.texts(locale));
    }

    @Override
    public Optional<Matching.Response> read(JsonNode sent) {
        Map<OptionId, OptionId> pairs = Placements.read(lefts, rights, sent);
        if (new HashSet<>(pairs.values()).size() != pairs.size()) {
            throw new MalformedResponse(lefts.prompt(), sent);
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Matching.Response(pairs));
    }

    @Override
    public JsonNode write(Response response) {
        return Placements.write(lefts, rights, ((Matching.Response) response).pairs());
    }
}
