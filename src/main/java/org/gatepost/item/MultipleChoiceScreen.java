package org.gatepost.item;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Multiple choice.
 *
 * <pre>{@code
 * screen  {"type": "multiple-choice", "stem": "…", "options": ["…", "…", "…", "…"]}
 * answer  [0, 2]     the places of all options chosen, each once, in any order; [] is a blank
 * }</pre>
 */
record MultipleChoiceScreen(Places options) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.set("options", options.texts(locale));
    }

    @Override
    public Optional<MultipleChoice.Response> read(JsonNode sent) {
        List<OptionId> chosen = options.all(sent);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new MultipleChoice.Response(new HashSet<>(chosen)));
    }

    @Override
    public JsonNode write(Response response) {
        return options.risingPlacesOf(((MultipleChoice.Response) response).chosen());
    }
}
