package org.gatepost.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.report.SheetWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An attempt to be read: each item as it was shown, what was answered and what it earned. */
final class SatPage {

    private final AttemptFiles.Sat attempt;
    private final LocalizedText title;
    private final PackWords words;
    private final Page page;

    /** @param title which exam and attempt it is, in both languages */
    SatPage(AttemptFiles.Sat attempt, LocalizedText title, PackWords words) {
        this.title = title;
        this.attempt = attempt;
        this.words = words;
        page = new Page(words.chinese(), words.english(), "evidence.pack.form");
    }

    byte[] written() {
        page.paragraph(page.pair(title.zh(), title.en()));
        page.paragraph(page.both("evidence.pack.noKeys"));
        Map<String, Map<?, ?>> marks = marks();
        for (SatSlots.Shown slot : attempt.form()) {
            page.raw("<div class=\"item\"><p><strong>%d.</strong> %s</p>\n"
                    .formatted(slot.slot() + 1, Page.escaped(slot.item().toString())));
            show(slot.presentation().forScreen(Languages.CHINESE));
            page.raw("<div class=\"en\" lang=\"en\">");
            show(slot.presentation().forScreen(Languages.ENGLISH));
            page.raw("</div>");
            Object response = attempt.responses().get((long) slot.slot());
            page.paragraph(
                    response == null
                            ? page.both("evidence.pack.blank")
                            : page.both("evidence.pack.answered")
                                    + page.pair(
                                            answer(slot, response, words.chinese()),
                                            answer(slot, response, words.english())));
            Map<?, ?> mark = marks.get(String.valueOf(slot.slot()));
            if (mark != null) {
                page.raw("<p class=\"mark\">" + page.pair(marked(mark, words.chinese()), marked(mark, words.english()))
                        + "</p>");
            }
            page.raw("</div>\n");
        }
        return page.written();
    }

    private static String marked(Map<?, ?> mark, SheetWords words) {
        return words.of(
                "evidence.pack.mark",
                words.of("report.outcome." + mark.get("outcome")),
                Page.points(mark.get("earned")),
                Page.points(mark.get("possible")));
    }

    private static String answer(SatSlots.Shown slot, Object response, SheetWords words) {
        try {
            return new AnswerWords(slot.presentation(), words).of(String.valueOf(response));
        } catch (RuntimeException unreadable) {
            return "?";
        }
    }

    /** By the last result, by slot. */
    private Map<String, Map<?, ?>> marks() {
        Map<String, Map<?, ?>> marks = new HashMap<>();
        if (attempt.written().get("marks") instanceof List<?> all) {
            // In the order of the results, so the last one stays.
            all.forEach(each -> {
                Map<?, ?> mark = (Map<?, ?>) each;
                marks.put(String.valueOf(mark.get("slot")), mark);
            });
        }
        return marks;
    }

    private void show(JsonNode screen) {
        page.paragraph(Page.escaped(screen.path("stem").asString("")));
        screen.properties().forEach(part -> {
            if (!part.getKey().equals("type") && !part.getKey().equals("stem")) {
                page.raw(told(part.getValue()));
            }
        });
    }

    private static String told(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isBoolean()) {
            return "";
        }
        if (!value.isContainer()) {
            return "<p>" + Page.escaped(value.asString("")) + "</p>";
        }
        var list = new StringBuilder(value.isArray() ? "<ol>" : "<div>");
        value.forEach(part -> list.append(value.isArray() ? "<li>" : "")
                .append(part.isContainer() ? told(part) : Page.escaped(part.asString("")))
                .append(value.isArray() ? "</li>" : " "));
        return list.append(value.isArray() ? "</ol>" : "</div>").toString();
    }
}
