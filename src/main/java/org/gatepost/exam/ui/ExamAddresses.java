package org.gatepost.exam.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NoSuchExam;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.exam.Reviews;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Which exams are somebody's and which attempts. */
@Component
class ExamAddresses implements AddressCheck {

    private final MyExams exams;
    private final Reviews reviews;

    ExamAddresses(MyExams exams, Reviews reviews) {
        this.exams = exams;
        this.reviews = reviews;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        try {
            if (view == ExamView.class) {
                exams.one(ExamView.examIn(parameters));
            } else if (view == AttemptView.class || view == ResultView.class) {
                reviews.mustBeMine(AttemptAddress.of(parameters));
            }
            return Found.PAGE;
        } catch (NoSuchExam | NotYourAttempt | NotFoundException nothing) {
            return Found.NOTHING;
        }
    }
}
