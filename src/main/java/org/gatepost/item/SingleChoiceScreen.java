package org.gatepost.item;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Single choice.
 *
 * <pre>{@code
 * screen  {"type": "single-choice", "stem": "…", "options": ["…", "…", "…"]}
 * answer  1          the place of the option chosen
 * }</pre>
 */
record SingleChoiceScreen(Places options) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.set("options", options.texts(locale));
    }

    @Override
    public Optional<SingleChoice.Response> read(JsonNode sent) {
        return Optional.of(new SingleChoice.Response(options.at(sent)));
    }

    @Override
    public JsonNode write(Response response) {
        return options.placeOf(((SingleChoice.Response) response).chosen());
    }
}
