package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.gatepost.exam.AttemptReview;
import org.gatepost.item.MultipleChoice;
import org.gatepost.library.Library;
import org.gatepost.marking.Outcome;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Tone;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An item that was not right: as it was answered, what that shows to be believed, and the lesson that teaches it. What
 * {@code js/exam-missed.js} draws, its form is told there.
 */
final class MissedItem {

    private final Component page;
    private final Locale language;
    private final AttemptReview.Reviewed item;

    /** @param page which translates */
    MissedItem(Component page, Locale language, AttemptReview.Reviewed item) {
        this.page = page;
        this.language = language;
        this.item = item;
    }

    ObjectNode drawn(Library library) {
        ObjectNode drawn = JsonNodeFactory.instance.objectNode();
        drawn.put("number", page.getTranslation("exam.result.item", item.slot() + 1));
        badges(drawn.putArray("badges"));
        drawn.put("words", item.presentation().prompt().stem().plain(language));
        drawn.set("screen", item.presentation().forScreen(language));
        drawn.set("value", item.presentation().write(item.response()));
        told(drawn.putArray("told"));
        if (item.answer() instanceof AttemptReview.Told answer) {
            right(drawn.putObject("right"), answer);
        }
        library.lesson(item.lesson())
                .map(lesson -> lesson.value())
                .ifPresent(lesson -> drawn.putObject("lesson")
                        .put("href", lesson.address())
                        .put(
                                "words",
                                page.getTranslation(
                                        "exam.result.lesson", lesson.title().in(language))));
        return drawn;
    }

    private void right(ObjectNode right, AttemptReview.Told answer) {
        if (answer.right() != null) {
            right.set("value", item.presentation().write(answer.right()));
        }
        right.put("why", answer.explanation().in(language));
    }

    private void badges(ArrayNode badges) {
        if (item.outcome() == Outcome.BLANK) {
            badge(badges, Tone.EXPIRING, Glyph.MORE, "exam.result.flaw.blank");
        } else if (item.incomplete()) {
            badge(badges, Tone.EXPIRING, Glyph.PROGRESS, "exam.result.flaw.incomplete");
        } else if (item.outcome() == Outcome.PARTLY) {
            badge(badges, Tone.EXPIRING, Glyph.PROGRESS, "exam.result.flaw.partly");
        } else {
            badge(badges, Tone.BLOCKED, Glyph.CROSS, "exam.result.flaw.wrong");
        }
        if (item.critical()) {
            badge(badges, Tone.BLOCKED, Glyph.FLAG, "exam.result.mustGet");
        }
    }

    private void badge(ArrayNode badges, Tone tone, Glyph glyph, String key) {
        badges.addObject()
                .put("tone", tone.className())
                .put("icon", glyph.cssName())
                .put("words", page.getTranslation(key));
    }

    /** All that is said of it, in one place. */
    private void told(ArrayNode told) {
        if (item.outcome() == Outcome.BLANK) {
            say(told, "", page.getTranslation("exam.result.blank"));
        } else if (item.incomplete()) {
            say(told, "", page.getTranslation("exam.result.incomplete"));
        } else if (item.response() instanceof MultipleChoice.Response several) {
            // Of several chosen, which is wrong is for the lesson to say, and whether one is missing too.
            say(
                    told,
                    "",
                    page.getTranslation(
                            "exam.result.wrongChoice", several.chosen().size()));
        }
        if (!item.misconceptions().isEmpty()) {
            say(
                    told,
                    "gp-believed-label",
                    page.getTranslation(item.manyBelieve() ? "exam.result.often" : "exam.result.behind"));
        }
        item.misconceptions().forEach(text -> say(told, "", text.in(language)));
        if (item.inParts() && !item.misconceptions().isEmpty() && !(item.answer() instanceof AttemptReview.Told)) {
            // Said though nothing else be wrong, so that it tells nothing.
            say(told, "gp-believed-rest", page.getTranslation("exam.result.rest"));
        }
    }

    private static void say(ArrayNode told, String kind, String words) {
        told.addObject().put("kind", kind).put("words", words);
    }
}
