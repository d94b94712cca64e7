package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.study.CourseProgress;

/** A course at a glance; the whole card leads to it. */
final class CourseCard extends Article {

    CourseCard(CourseProgress course) {
        addClassNames("gp-card", "gp-course-card");
        var title = Way.to(course.course());
        title.setText(course.course().title().in(getLocale()));
        var summary = new Paragraph(course.course().summary().in(getLocale()));
        summary.addClassNames("gp-soft", "gp-course-summary");
        var left = new Paragraph(
                course.minutesLeft() == 0
                        ? getTranslation("study.course.done")
                        : getTranslation("study.course.left", course.minutesLeft()));
        left.addClassNames("gp-soft", "gp-small", "gp-number");
        add(new H3(title), summary, new StudyProgress(course.tally()), left);
    }
}
