package org.gatepost.item;

import org.gatepost.kernel.Refusal;
import tools.jackson.databind.JsonNode;

/** What a browser sent is no answer to the item it was sent for: a forgery or a bug, never a wrong answer. */
public class MalformedResponse extends Refusal {

    MalformedResponse(Prompt prompt, JsonNode sent) {
        super("item.response.malformed");
        initCause(new IllegalArgumentException(
                "no answer to a %s: a %s".formatted(prompt.getClass().getName(), sent.getNodeType())));
    }
}
