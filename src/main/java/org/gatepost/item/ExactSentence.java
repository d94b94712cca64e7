package org.gatepost.item;

import java.util.Collection;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.Fact;

/** A sentence of the ledger to be recalled word for word, in its Chinese or its set English form. */
public record ExactSentence(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "exact-sentence";

    public record Prompt(LocalizedText stem) implements org.gatepost.item.Prompt {}

    /** @param sentence either form is accepted from anybody */
    public record Key(LocalizedText sentence) implements org.gatepost.item.Key {}

    public record Response(String text) implements org.gatepost.item.Response {
        public Response {
            TypedText.mustSaySomething(text);
        }
    }

    /** Whether the Chinese sentence stands verbatim in one of the facts; only such a one may be asked for word for word. */
    public boolean isQuotedFrom(Collection<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact.exact().contains(key.sentence().zh()));
    }
}
