package org.gatepost.item;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Case essay. The case may have several paragraphs, parted by an empty line.
 *
 * <pre>{@code
 * screen  {"type": "case-essay", "stem": "…", "case": "…", "longest": 1200}
 * answer  "…"        what was typed, at most so many characters; only white space is a blank
 * }</pre>
 */
record CaseEssayScreen(CaseEssay.Prompt prompt) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.put("case", prompt.situation().in(locale));
        screen.put("longest", prompt.longest());
    }

    @Override
    public Optional<CaseEssay.Response> read(JsonNode sent) {
        return TypedText.read(prompt, sent, prompt.longest()).map(CaseEssay.Response::new);
    }

    @Override
    public JsonNode write(Response response) {
        return JSON.stringNode(((CaseEssay.Response) response).text());
    }
}
