package org.gatepost.item;

import org.gatepost.kernel.LocalizedText;

/** A few words to be typed. What is neither certainly right nor certainly wrong waits for a person to mark it. */
public record ShortText(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "short-text";

    public record Prompt(LocalizedText stem) implements org.gatepost.item.Prompt {}

    public record Key(TextAnswer answer) implements org.gatepost.item.Key {}

    public record Response(String text) implements org.gatepost.item.Response {
        public Response {
            TypedText.mustSaySomething(text);
        }
    }
}
