package org.gatepost.authoring.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.gatepost.authored.Place;
import org.gatepost.kernel.LocalizedText;

/**
 * Some text as people read it, in one language.
 *
 * @param owner the id of the item, lesson or card it belongs to
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
        LESSON,
        CARD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Passage> both(Place place, String owner, Part part, LocalizedText text) {
        return Stream.of(Language.values())
                .map(language -> new Passage(place, owner, part, language, language.of(text)));
    }

    /** Its beginning, for messages. */
    String beginning() {
        int most = language == Language.ZH ? 24 : 48;
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
