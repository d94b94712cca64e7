package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.library.Course;
import org.gatepost.library.CourseId;
import org.gatepost.library.Lesson;
import org.gatepost.source.ServiceSystem;
import org.gatepost.source.SystemId;

/** The addresses of courses, lessons, cases and plans, such as {@code study/customers-door/four-donts}. */
final class Way {

    static final String COURSE = "course";
    static final String LESSON = "lesson";
    static final String SYSTEM = "system";

    private Way() {}

    static RouterLink to(Course course, Component... content) {
        return link(
                new RouterLink(
                        CourseView.class,
                        new RouteParameters(COURSE, course.id().value())),
                content);
    }

    static RouterLink to(Lesson lesson, Component... content) {
        var parameters = new RouteParameters(
                new RouteParam(COURSE, lesson.course().value()), new RouteParam(LESSON, lesson.name()));
        return link(new RouterLink(LessonView.class, parameters), content);
    }

    static RouterLink to(ServiceSystem system, Component... content) {
        return link(
                new RouterLink(
                        CaseView.class, new RouteParameters(SYSTEM, system.id().value())),
                content);
    }

    static SystemId systemIn(RouteParameters parameters) {
        return new SystemId(parameters.get(SYSTEM).orElse(""));
    }

    static CourseId courseIn(RouteParameters parameters) {
        return new CourseId(parameters.get(COURSE).orElse(""));
    }

    static LessonId lessonIn(RouteParameters parameters) {
        return new LessonId(courseIn(parameters) + "." + parameters.get(LESSON).orElse(""));
    }

    /** Nothing when it is no number. */
    static Optional<AttemptId> attemptIn(RouteParameters parameters) {
        return parameters
                .get("attempt")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(AttemptId::new);
    }

    private static RouterLink link(RouterLink link, Component... content) {
        link.add(content);
        return link;
    }
}
