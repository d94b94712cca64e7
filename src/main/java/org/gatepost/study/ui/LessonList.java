package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.study.LessonProgress;
import org.gatepost.widget.Unbroken;

/** Lessons in the order in which they are best read, each a row to press. */
final class LessonList extends OrderedList {

    LessonList(List<LessonProgress> lessons, CompanyTime time) {
        this(lessons, 0, time);
    }

    /** @param before how many lessons stand before these, so that they are counted on */
    LessonList(List<LessonProgress> lessons, int before, CompanyTime time) {
        getElement().setAttribute("start", String.valueOf(before + 1));
        getStyle().set("counter-reset", "lesson " + before);
        addClassName("gp-lessons");
        for (LessonProgress lesson : lessons) {
            var link = Way.to(lesson.lesson(), number(), words(lesson), new LessonState(lesson, time));
            link.addClassName("gp-lesson-row");
            add(new ListItem(link));
        }
    }

    /** Drawn by the style sheet, which counts; readers of the screen hear the list's own number. */
    private static Component number() {
        var number = new Span();
        number.addClassName("gp-lesson-number");
        number.getElement().setAttribute("aria-hidden", "true");
        return number;
    }

    private Component words(LessonProgress lesson) {
        var title = new Span();
        title.add(Unbroken.of(lesson.lesson().title().in(getLocale())));
        title.addClassName("gp-lesson-title");
        var summary = new Span(lesson.lesson().summary().in(getLocale()));
        summary.addClassNames("gp-soft", "gp-small");
        var words = new Span(title, summary, new Minutes(lesson.lesson().minutes()));
        words.addClassName("gp-lesson-words");
        return words;
    }
}
