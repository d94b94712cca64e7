package org.gatepost.item;

import org.gatepost.kernel.LocalizedText;

/** A statement that holds or does not. */
public record TrueFalse(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "true-false";

    public record Prompt(LocalizedText stem) implements org.gatepost.item.Prompt {}

    public record Key(boolean holds) implements org.gatepost.item.Key {}

    public record Response(boolean holds) implements org.gatepost.item.Response {}
}
