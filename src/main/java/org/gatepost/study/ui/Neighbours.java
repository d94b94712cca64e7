package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.gatepost.library.Lesson;
import org.gatepost.study.CourseProgress;
import org.gatepost.widget.Glyph;
import org.jspecify.annotations.Nullable;

/** The lessons before and after one, to leaf through the course. */
final class Neighbours extends Nav {

    private final @Nullable RouterLink next;

    Neighbours(CourseProgress course, Lesson lesson) {
        int place = course.placeOf(lesson.id());
        setAriaLabel(getTranslation("study.lesson.neighbours"));
        addClassName("gp-lesson-neighbours");
        if (place > 0) {
            add(neighbour(course, place - 1, "study.lesson.previous", Glyph.ARROW_LEFT));
        }
        next = place + 1 < course.lessons().size()
                ? neighbour(course, place + 1, "study.lesson.next", Glyph.ARROW_RIGHT)
                : null;
        if (next != null) {
            add(next);
        }
        setVisible(getComponentCount() > 0);
    }

    /** Leaves only the way back, where something else says what comes next. */
    void withoutNext() {
        if (next != null) {
            remove(next);
            setVisible(getComponentCount() > 0);
        }
    }

    private RouterLink neighbour(CourseProgress course, int place, String key, Glyph arrow) {
        Lesson lesson = course.lessons().get(place).lesson();
        var which = new Span(getTranslation(key));
        which.addClassNames("gp-soft", "gp-small");
        var link = Way.to(
                lesson, arrow.icon(), new Span(which, new Span(lesson.title().in(getLocale()))));
        link.addClassNames("gp-neighbour", "gp-neighbour-" + arrow.cssName());
        return link;
    }
}
