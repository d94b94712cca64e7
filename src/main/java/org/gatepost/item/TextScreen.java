package org.gatepost.item;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Short text and exact sentence.
 *
 * <pre>{@code
 * screen  {"type": "short-text", "stem": "…", "longest": 300}      or "type": "exact-sentence"
 * answer  "…"        what was typed, at most so many characters; only white space is a blank
 * }</pre>
 *
 * @param typed the text of a response of the prompt's type
 */
record TextScreen(Prompt prompt, Function<String, Response> response, Function<Response, String> typed)
        implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.put("longest", TypedText.LONGEST);
    }

    @Override
    public Optional<Response> read(JsonNode sent) {
        return TypedText.read(prompt, sent, TypedText.LONGEST).map(response);
    }

    @Override
    public JsonNode write(Response response) {
        return JSON.stringNode(typed.apply(response));
    }
}
