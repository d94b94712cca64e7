package org.gatepost.item;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatepost.item.Checklist.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checklist.
 *
 * <pre>{@code
 * screen  {"type": "checklist", "stem": "…", "visit": "…", "points": ["…", "…", "…"]}
 * answer  [0, 2, null]  for each point in its order 0 done, 1 not done, 2 not told, or null while it is not judged; all
 *                       null or [] is a blank
 * }</pre>
 */
record ChecklistScreen(Checklist.Prompt prompt, Places points) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        screen.put("visit", prompt.visit().in(locale));
        screen.set("points", points.texts(locale));
    }

    @Override
    public Optional<Checklist.Response> read(JsonNode sent) {
        if (!sent.isArray() || (sent.size() != points.size() && !sent.isEmpty())) {
            throw new MalformedResponse(prompt, sent);
        }
        Map<OptionId, Verdict> verdicts = new HashMap<>();
        for (int point = 0; point < sent.size(); point++) {
            if (!sent.get(point).isNull()) {
                verdicts.put(points.shown().get(point).id(), verdict(sent.get(point)));
            }
        }
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(new Checklist.Response(verdicts));
    }

    @Override
    public JsonNode write(Response response) {
        Map<OptionId, Verdict> verdicts = ((Checklist.Response) response).verdicts();
        ArrayNode sent = JSON.arrayNode();
        for (Option point : points.shown()) {
            Verdict verdict = verdicts.get(point.id());
            sent.add(verdict == null ? JSON.nullNode() : JSON.numberNode(verdict.ordinal()));
        }
        return sent;
    }

    private Verdict verdict(JsonNode place) {
        Verdict[] all = Verdict.values();
        if (!place.isIntegralNumber()
                || !place.canConvertToInt()
                || place.intValue() < 0
                || place.intValue() >= all.length) {
            throw new MalformedResponse(prompt, place);
        }
        return all[place.intValue()];
    }
}
