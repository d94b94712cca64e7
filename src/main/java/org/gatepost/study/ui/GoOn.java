package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.library.Lesson;
import org.gatepost.widget.Glyph;

/** The one lesson to read next, as the biggest thing on the screen. */
final class GoOn extends Div {

    /** @param how the key of the sentence on the button; its argument is the lesson's title */
    GoOn(Lesson lesson, String how) {
        addClassName("gp-go-on");
        var link = Way.to(lesson, new Span(getTranslation(how, lesson.title())), Glyph.ARROW_RIGHT.icon());
        link.addClassName("gp-action");
        var about = new Paragraph(lesson.summary().in(getLocale()));
        about.addClassName("gp-soft");
        add(link, about, new Minutes(lesson.minutes()));
    }
}
