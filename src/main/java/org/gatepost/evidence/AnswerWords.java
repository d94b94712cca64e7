package org.gatepost.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.Languages;
import org.gatepost.report.SheetWords;
import tools.jackson.databind.JsonNode;

/** An answer in words: what was chosen by its text, what was typed as it was typed. The same for every type of item. */
final class AnswerWords {

    private final SheetWords words;
    private final Map<String, String> texts = new HashMap<>();

    AnswerWords(Presentation shown, SheetWords words) {
        this.words = words;
        Locale language = words.locale();
        Presentation.optionsOf(shown.prompt())
                .forEach(option -> texts.put(option.id().value(), option.text().in(language)));
    }

    String of(String stored) {
        return said(PackJson.read(stored));
    }

    private String said(JsonNode answer) {
        if (answer.isBoolean()) {
            return words.of("evidence.pack.answer." + answer.asBoolean());
        }
        if (answer.isArray()) {
            List<String> parts = new ArrayList<>();
            answer.forEach(part -> parts.add(said(part)));
            return joined(parts);
        }
        if (answer.isObject()) {
            List<String> parts = new ArrayList<>();
            answer.properties().forEach(part -> {
                // The type is the item's, and the fields of a response are named for programs.
                if (!part.getKey().equals("type")
                        && !(part.getValue().isContainer() && part.getValue().isEmpty())) {
                    String name = texts.get(part.getKey());
                    parts.add(name == null ? said(part.getValue()) : name + " → " + said(part.getValue()));
                }
            });
            return joined(parts);
        }
        String text = answer.asString("");
        return texts.getOrDefault(text, text);
    }

    private String joined(List<String> parts) {
        return String.join(Languages.isChinese(words.locale()) ? "；" : "; ", parts);
    }
}
