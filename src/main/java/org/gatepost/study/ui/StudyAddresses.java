package org.gatepost.study.ui;

import com.vaadin.flow.router.RouteParameters;
import org.gatepost.source.Ledger;
import org.gatepost.study.Study;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Which courses, lessons and cases there are. */
@Component
class StudyAddresses implements AddressCheck {

    private final Study study;
    private final Ledger ledger;

    StudyAddresses(Study study, Ledger ledger) {
        this.study = study;
        this.ledger = ledger;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        if (view == CaseView.class) {
            return ledger.system(Way.systemIn(parameters)).isPresent() ? Found.PAGE : Found.NOTHING;
        }
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
