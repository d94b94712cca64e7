package org.gatepost.authored;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What is said of a mistake: a sentence of {@code i18n/authored.*.properties} with what fills it, so that a page can say it in
 * its reader's language, and a command in English.
 *
 * @param arguments texts, whole numbers that are counted, or what is said within the sentence
 */
public record Said(String key, List<Object> arguments) {

    public Said {
        arguments = List.copyOf(arguments);
    }

    /** @param arguments ids and the like are given as they are written, and only what a sentence counts as a number */
    public static Said of(String key, Object... arguments) {
        return new Said(
                key,
                Arrays.stream(arguments)
                        .map(each -> each instanceof Said || each instanceof Integer ? each : each.toString())
                        .toList());
    }

    /** The sentence without the ids and texts that fill it; of what there is no such thing makes another kind. */
    String kind() {
        return arguments.stream()
                .filter(each -> each instanceof Said within && within.key().startsWith("authored.said.what."))
                .map(each -> ((Said) each).key() + ((Said) each).arguments())
                .collect(Collectors.joining(" ", key + " ", ""));
    }

    /** @param words gives the text of a key, filled with arguments */
    public String in(BiFunction<String, Object[], String> words) {
        return words.apply(
                key,
                arguments.stream()
                        .map(each -> each instanceof Said within ? within.in(words) : each)
                        .toArray());
    }

    /** As a command and a log say it. */
    public String inEnglish() {
        return in(EnglishSentences::said);
    }
}
