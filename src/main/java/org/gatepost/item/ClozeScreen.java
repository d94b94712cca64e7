package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cloze. The text is its parts one after the other, each plain words or a gap by its place; gaps may stand in another
 * order in the other language, and keep their place. A gap with options is chosen from them, one without is typed into.
 *
 * <pre>{@code
 * screen  {"type": "cloze", "stem": "…", "parts": ["…", {"gap": 0}, "…", {"gap": 1}],
 *          "gaps": [{}, {"options": ["…", "…"]}], "longest": 300}
 * answer  ["…", 1]   for each gap in its place what was typed or the place of the option, or null; a text of white space
 *                    is null; all null or [] is a blank
 * }</pre>
 */
final class ClozeScreen implements Screen {

    private final Cloze.Prompt prompt;
    /** For each gap its options as shown; null where words are typed. */
    private final List<@Nullable Places> options = new ArrayList<>();

    /** @param lists the options of each gap that has some */
    ClozeScreen(Cloze.Prompt prompt, List<Places> lists) {
        this.prompt = prompt;
        Iterator<Places> next = lists.iterator();
        prompt.gaps().forEach(gap -> options.add(gap.isTyped() ? null : next.next()));
    }

    @Override
    public void show(ObjectNode screen, Locale locale) {
        List<String> places =
                prompt.gaps().stream().map(gap -> gap.id().value()).toList();
        ArrayNode parts = screen.putArray("parts");
        for (Pieces.Piece piece : Pieces.ofGaps(prompt.text().in(locale))) {
            if (piece.id() == null) {
                parts.add(piece.words());
            } else {
                parts.addObject().put("gap", places.indexOf(piece.id()));
            }
        }
        ArrayNode gaps = screen.putArray("gaps");
        for (Places list : options) {
            ObjectNode gap = gaps.addObject();
            if (list != null) {
                gap.set("options", list.texts(locale));
            }
        }
        screen.put("longest", TypedText.LONGEST);
    }

    @Override
    public Optional<Cloze.Response> read(JsonNode sent) {
        if (!sent.isArray() || (sent.size() != prompt.gaps().size() && !sent.isEmpty())) {
            throw new MalformedResponse(prompt, sent);
        }
        Map<OptionId, OptionId> chosen = new HashMap<>();
        Map<OptionId, String> typed = new HashMap<>();
        for (int place = 0; place < sent.size(); place++) {
            OptionId gap = prompt.gaps().get(place).id();
            Places list = options.get(place);
            JsonNode filled = sent.get(place);
            if (filled.isNull()) {
                continue;
            }
            if (list == null) {
                TypedText.read(prompt, filled, TypedText.LONGEST).ifPresent(text -> typed.put(gap, text));
            } else {
                chosen.put(gap, list.at(filled));
            }
        }
        return chosen.isEmpty() && typed.isEmpty() ? Optional.empty() : Optional.of(new Cloze.Response(chosen, typed));
    }

    @Override
    public JsonNode write(Response response) {
        var given = (Cloze.Response) response;
        ArrayNode sent = JSON.arrayNode();
        for (int place = 0; place < prompt.gaps().size(); place++) {
            OptionId gap = prompt.gaps().get(place).id();
            OptionId option = given.options().get(gap);
            String text = given.texts().get(gap);
            Places list = options.get(place);
            if (list != null && option != null) {
                sent.add(list.placeOf(option));
            } else {
                sent.add(text == null ? JSON.nullNode() : JSON.stringNode(text));
            }
        }
        return sent;
    }
}
