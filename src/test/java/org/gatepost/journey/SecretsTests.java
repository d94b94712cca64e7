package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.gatepost.item.Item;
import org.gatepost.library.ShippedContent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether what looks for keys on the wire would find one. */
class SecretsTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Planted, to see that it would be seen. */
    @Test
    void noticesWhatWouldBeSentTooEarly() {
        var secrets = new Secrets();
        Item item = ShippedContent.items().iterator().next();
        for (String text : List.of(
                item.rationale().explanation().en(), item.prompt().stem().zh())) {
            String body =
                    JsonNodeFactory.instance.objectNode().put("hidden", text).toString();
            assertThatThrownBy(() -> secrets.assertNoneIsIn(List.of(body))).isInstanceOf(AssertionError.class);
        }
        Item choice = ShippedContent.items().stream()
                .filter(each -> each.prompt().typeName().equals("single-choice"))
                .findFirst()
                .orElseThrow();
        JsonNode screen = Secrets.shown(choice, Locale.SIMPLIFIED_CHINESE);
        secrets.open(choice, true, screen);
        for (String planted : List.of("{\"right\":true}", "true", "7")) {
            ObjectNode telling = ((ObjectNode) screen).deepCopy();
            ((ArrayNode) telling.path("options")).add(JSON.readTree(planted));
            assertThatThrownBy(() -> secrets.open(choice, true, telling))
                    .as(planted)
                    .isInstanceOf(AssertionError.class);
        }
    }
}
