package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.LessonProgress;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;

/** The head of a lesson: what it is called, where it stands, how long it takes and how far one is with it. */
final class LessonHead extends Composite<Div> {

    private final transient CompanyTime time;

    LessonHead(CompanyTime time) {
        this.time = time;
        getContent().addClassName("gp-lesson-head");
    }

    void show(CourseProgress course, LessonProgress progress) {
        var lesson = progress.lesson();
        var back = Way.to(course.course(), Glyph.ARROW_LEFT.icon());
        back.add(new Span(course.course().title().in(getLocale())));
        back.addClassName("gp-study-back");
        var place = new Span(getTranslation(
                "study.lesson.place",
                course.placeOf(lesson.id()) + 1,
                course.lessons().size()));
        var row = new Div(place, new Minutes(lesson.minutes()), new LessonState(progress, time));
        row.addClassNames("gp-lesson-meta", "gp-soft", "gp-small", "gp-number");
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new PageHeader(
                                lesson.title().in(getLocale()), lesson.summary().in(getLocale())),
                        row);
        if (progress.owedSince() != null) {
            getContent()
                    .add(Notice.warning(
                            getTranslation("study.lesson.owed", time.date(progress.owedSince(), getLocale()))));
        }
    }
}
