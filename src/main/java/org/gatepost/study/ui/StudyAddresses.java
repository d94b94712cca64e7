package org.gatepost.study.ui;

import com.vaadin.flow.router.RouteParameters;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.exam.Reviews;
import org.gatepost.source.Ledger;
import org.gatepost.study.Study;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Which courses, lessons, cases and attempts there are. */
@Component
class StudyAddresses implements AddressCheck {

    private final Study study;
    private final Reviews reviews;
    private final Ledger ledger;

    StudyAddresses(Study study, Reviews reviews, Ledger ledger) {
        this.study = study;
        this.reviews = reviews;
        this.ledger = ledger;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        if (view == CaseView.class) {
            return ledger.system(Way.systemIn(parameters)).isPresent() ? Found.PAGE : Found.NOTHING;
        }
        if (view == PlanView.class) {
            return Way.attemptIn(parameters).map(this::mine).orElse(Found.NOTHING);
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

    private Found mine(AttemptId attempt) {
        try {
            reviews.mustBeMine(attempt);
            return Found.PAGE;
        } catch (NotYourAttempt notTheirs) {
            return Found.NOTHING;
        }
    }
}
