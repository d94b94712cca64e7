package org.gatepost.authoring.check;

import java.util.stream.Stream;
import org.gatepost.authored.Place;
import org.gatepost.kernel.LocalizedText;

/**
 * Some text as people read it, in one language.
 *
 * @param owner the id of the item or lesson it belongs to
 * @param text without the marks of gaps and spans; of a lesson, one line
 */
record Passage(Place place, String owner, Part part, Language language, String text) {

    /** What a text is for. */
    enum Part {
        STEM,
        OPTION,
        /** What else a learner reads in an item: a case, a conversation, a text with gaps. */
        SITUATION,
        EXPLANATION,
        MISCONCEPTION,
        TITLE,
        LESSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Stream<Passage> both(Place place, String owner, Part part, LocalizedText text) {
        return Stream.of(Language.values())
                .map(language -> new Passage(place, owner, part, language, language.of(text)));
    }

    /** Its beginning, for messages. */
    String beginning() {
        int most = language == Language.ZH ? 24 : 48;
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
