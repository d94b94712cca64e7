package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gatepost.item.Prompt;
import org.gatepost.marking.Outcome;
import org.gatepost.report.ContentNames;
import org.gatepost.report.ItemEntry;
import org.gatepost.widget.Glyph;

/** How one item was answered: what was asked, the answer in words, and what it earned. The key stays where it is. */
final class AnswerItem extends ListItem {

    AnswerItem(ItemEntry item, ContentNames names) {
        Locale locale = getLocale();
        Prompt prompt = names.prompt(item.item(), item.drawn());
        addClassName("gp-answer");
        addClassName(toneOf(item.outcome()));
        var stem = new Paragraph(prompt.stem().in(locale));
        stem.addClassName("gp-answer-stem");
        var outcome = new Span(
                glyphOf(item.outcome()).icon(),
                new Span(getTranslation(
                        "report.person.outcome",
                        getTranslation("report.outcome." + item.outcome()),
                        item.earned().value(),
                        item.possible().value())));
        outcome.addClassName("gp-answer-outcome");
        var about = new Span(getTranslation(
                item.mustGet() ? "report.person.aboutMustGet" : "report.person.about",
                names.section(item.exam(), item.blueprintRevision(), item.section(), locale),
                item.item().item().value(),
                item.item().revision()));
        about.addClassNames("gp-soft", "gp-small");
        var response = new Div(
                new Span(getTranslation("report.person.response")),
                new ResponseWords(this, locale).of(prompt, item.response()));
        response.addClassName("gp-answer-response");
        add(stem, response, outcome, about);
    }

    private static String toneOf(Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> "gp-tone-cleared";
            case WRONG -> "gp-tone-blocked";
            case PARTLY, BLANK, NEEDS_MARKER -> "gp-tone-expiring";
        };
    }

    private static Glyph glyphOf(Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> Glyph.CHECK;
            case WRONG -> Glyph.CROSS;
            case PARTLY, BLANK, NEEDS_MARKER -> Glyph.MORE;
        };
    }
}
