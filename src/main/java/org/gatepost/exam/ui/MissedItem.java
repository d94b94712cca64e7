package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.exam.AttemptReview;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.library.Library;
import org.gatepost.marking.Outcome;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;

/**
 * An item that was not right: as it was answered, what that shows to be believed, and the lesson that teaches it. Folds
 * into the line that says which item it is.
 */
final class MissedItem extends NativeDetails {

    MissedItem(AttemptReview.Reviewed item, Library library) {
        addClassNames("gp-card", "gp-wrong");
        var head = new Span(new Span(getTranslation("exam.result.item", item.slot() + 1)));
        head.addClassNames("gp-row", "gp-wrong-head");
        head.add(flaw(item));
        var words = new Span(item.presentation().prompt().stem().in(getLocale()).replace("**", ""));
        words.addClassName("gp-wrong-words");
        if (item.critical()) {
            head.add(new StatusBadge(Tone.BLOCKED, Glyph.FLAG, getTranslation("exam.result.mustGet")));
        }
        var card = new ItemCard(item.presentation());
        card.setResponse(item.response());
        card.setReadOnly(true);
        head.add(words);
        setSummary(head);
        var whole = new Div(card, told(item));
        whole.addClassName("gp-stack");
        if (item.answer() instanceof AttemptReview.Told answer) {
            whole.add(right(item, answer));
        }
        setContent(whole);
        library.lesson(item.lesson())
                .map(lesson -> lesson.value())
                .ifPresent(lesson -> whole.add(new Anchor(
                        lesson.address(),
                        getTranslation("exam.result.lesson", lesson.title().in(getLocale())))));
    }

    private Div right(AttemptReview.Reviewed item, AttemptReview.Told answer) {
        var right = new Div(new H3(getTranslation("exam.result.right")));
        if (answer.right() != null) {
            var card = new ItemCard(item.presentation());
            card.setResponse(answer.right());
            card.setReadOnly(true);
            card.addClassName("gp-right-card");
            right.add(card);
        }
        right.add(new Paragraph(answer.explanation().in(getLocale())));
        right.addClassNames("gp-stack", "gp-right");
        return right;
    }

    private StatusBadge flaw(AttemptReview.Reviewed item) {
        if (item.outcome() == Outcome.BLANK) {
            return new StatusBadge(Tone.EXPIRING, Glyph.MORE, getTranslation("exam.result.flaw.blank"));
        }
        if (item.incomplete()) {
            return new StatusBadge(Tone.EXPIRING, Glyph.PROGRESS, getTranslation("exam.result.flaw.incomplete"));
        }
        return item.outcome() == Outcome.PARTLY
                ? new StatusBadge(Tone.EXPIRING, Glyph.PROGRESS, getTranslation("exam.result.flaw.partly"))
                : new StatusBadge(Tone.BLOCKED, Glyph.CROSS, getTranslation("exam.result.flaw.wrong"));
    }

    /** All that is said of it, in one place. */
    private Div told(AttemptReview.Reviewed item) {
        var told = new Div();
        told.addClassName("gp-believed");
        if (item.outcome() == Outcome.BLANK) {
            told.add(new Paragraph(getTranslation("exam.result.blank")));
        } else if (item.incomplete()) {
            told.add(new Paragraph(getTranslation("exam.result.incomplete")));
        } else if (item.response() instanceof MultipleChoice.Response several) {
            // Of several chosen, which is wrong is for the lesson to say, and whether one is missing too.
            told.add(new Paragraph(
                    getTranslation("exam.result.wrongChoice", several.chosen().size())));
        }
        if (!item.misconceptions().isEmpty()) {
            var label = new Paragraph(getTranslation("exam.result.behind"));
            label.addClassName("gp-believed-label");
            told.add(label);
        }
        item.misconceptions().forEach(text -> told.add(new Paragraph(text.in(getLocale()))));
        if (item.inParts() && !item.misconceptions().isEmpty() && !(item.answer() instanceof AttemptReview.Told)) {
            // Said though nothing else be wrong, so that it tells nothing.
            var rest = new Paragraph(getTranslation("exam.result.rest"));
            rest.addClassName("gp-believed-rest");
            told.add(rest);
        }
        told.setVisible(told.getComponentCount() > 0);
        return told;
    }
}
