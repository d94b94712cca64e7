package org.gatepost.item;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hot text. A line is its parts one after the other, each plain words or a span that can be pressed; <code>span</code> is its
 * place, the same in both languages.
 *
 * <pre>{@code
 * screen  {"type": "hot-text", "stem": "…",
 *          "lines": [{"speaker": "…", "parts": ["…", {"span": 0, "text": "…"}, "…"]}]}
 * answer  [0, 3]     the places of all spans marked, each once, in any order; [] is a blank
 * }</pre>
 */
record HotTextScreen(HotText.Prompt prompt, Places spans) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        ArrayNode lines = screen.putArray("lines");
        for (HotText.Line line : prompt.lines()) {
            ObjectNode shown = lines.addObject();
            shown.put("speaker", line.speaker().in(locale));
            ArrayNode parts = shown.putArray("parts");
            for (Pieces.Piece piece : Pieces.ofSpans(line.text().in(locale))) {
                if (piece.id() == null) {
                    parts.add(piece.words());
                } else {
                    ObjectNode span = parts.addObject();
                    span.set("span", spans.placeOf(new OptionId(piece.id())));
                    span.put("text", piece.words());
                }
            }
        }
    }

    @Override
    public Optional<HotText.Response> read(JsonNode sent) {
        List<OptionId> chosen = spans.all(sent);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new HotText.Response(new HashSet<>(chosen)));
    }

    @Override
    public JsonNode write(Response response) {
        return spans.risingPlacesOf(((HotText.Response) response).chosen());
    }
}
