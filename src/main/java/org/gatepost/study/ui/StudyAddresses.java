package org.gatepost.study.ui;

import com.vaadin.flow.router.RouteParameters;
import org.gatepost.study.Study;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Which courses and lessons there are. */
@Component
class StudyAddresses implements AddressCheck {

    private final Study study;

    StudyAddresses(Study study) {
        this.study = study;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        if (view != CourseView.class && view != LessonView.class) {
            return Found.PAGE;
        }
        return study.course(Way.courseIn(parameters))
                .filter(course -> view == CourseView.class
                        || course.lesson(Way.lessonIn(parameters)).isPresent())
                .map(course -> Found.PAGE)
                .orElse(Found.NOTHING);
    }
}
