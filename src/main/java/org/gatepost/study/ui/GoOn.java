package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.gatepost.library.Lesson;
import org.gatepost.study.ReadingPlace;
import org.gatepost.widget.Glyph;

/** The one lesson to read next, as the biggest thing on the screen. */
final class GoOn extends Div {

    private static final QueryParameters AT_PLACE = QueryParameters.of(LessonView.PLACE, "");

    private final transient Lesson lesson;
    private final RouterLink link;

    /** @param how the key of the sentence on the button; its argument is the lesson's title */
    GoOn(Lesson lesson, String how) {
        this.lesson = lesson;
        addClassName("gp-go-on");
        link = Way.to(lesson, new Span(getTranslation(how, lesson.title())), Glyph.ARROW_RIGHT.icon());
        link.addClassName("gp-action");
        var about = new Paragraph(lesson.summary().in(getLocale()));
        about.addClassName("gp-soft");
        add(link, about, new Minutes(lesson.minutes()));
    }

    /** Leads to where somebody was: in this lesson, or beside it in another one they left half-read. */
    void leftOff(ReadingPlace place, Lesson there) {
        if (there.id().equals(lesson.id())) {
            link.setQueryParameters(AT_PLACE);
            add(new Span(getTranslation("study.place.was", place.percent())));
            return;
        }
        var back = Way.to(there, new Span(getTranslation("study.place.other", there.title(), place.percent())));
        back.setQueryParameters(AT_PLACE);
        add(back);
    }
}
