package org.gatepost.item;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * True or false.
 *
 * <pre>{@code
 * screen  {"type": "true-false", "stem": "…", "options": []}
 * answer  true       whether the statement holds
 * }</pre>
 */
record TrueFalseScreen(TrueFalse.Prompt prompt) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.putArray("options");
    }

    @Override
    public Optional<TrueFalse.Response> read(JsonNode sent) {
        if (!sent.isBoolean()) {
            throw new MalformedResponse(prompt, sent);
        }
        return Optional.of(new TrueFalse.Response(sent.booleanValue()));
    }

    @Override
    public JsonNode write(Response response) {
        return JSON.booleanNode(((TrueFalse.Response) response).holds());
    }
}
