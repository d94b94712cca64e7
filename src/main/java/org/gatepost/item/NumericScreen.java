package org.gatepost.item;

import java.util.Locale;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numeric. The unit is there only if there is one; it stands behind the field and may be typed along.
 *
 * <pre>{@code
 * screen  {"type": "numeric", "stem": "…", "unit": "…", "longest": 300}
 * answer  "0.25"     what was typed, a text; only white space is a blank
 * }</pre>
 */
record NumericScreen(Numeric.Prompt prompt) implements Screen {

    @Override
    public void show(ObjectNode screen, Locale locale) {
        LocalizedText unit = prompt.unit();
        if (unit != null) {
            screen.put("unit", unit.in(locale));
        }
        screen.put("longest", TypedText.LONGEST);
    }

    @Override
    public Optional<Numeric.Response> read(JsonNode sent) {
        return TypedText.read(prompt, sent, TypedText.LONGEST).map(Numeric.Response::new);
    }

    @Override
    public JsonNode write(Response response) {
        return JSON.stringNode(((Numeric.Response) response).text());
    }
}
