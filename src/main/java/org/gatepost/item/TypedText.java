package org.gatepost.item;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Text that somebody typed, as it goes over the wire: a string, blank or not. */
final class TypedText {

    /** Of an answer of a few words or a sentence, in characters. */
    static final int LONGEST = 300;

    private TypedText() {}

    /**
     * What was typed; nothing when it is blank.
     *
     * @throws MalformedResponse when it is no text, too long, or has characters that nobody can type
     */
    static Optional<String> read(Prompt prompt, JsonNode sent, int longest) {
        if (!sent.isString() || sent.stringValue().length() > longest || !canBeTyped(sent.stringValue())) {
            throw new MalformedResponse(prompt, sent);
        }
        return Optional.of(sent.stringValue()).filter(text -> !text.isBlank());
    }

    /** @throws IllegalArgumentException when it is blank, for then there is no response */
    static void mustSaySomething(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing typed is a blank, not a response");
        }
    }

    /** No half of a character and no control character but the ends of lines and the tabulator. */
    private static boolean canBeTyped(String text) {
        return text.codePoints()
                .noneMatch(point -> (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0)
                        || Character.getType(point) == Character.SURROGATE);
    }
}
