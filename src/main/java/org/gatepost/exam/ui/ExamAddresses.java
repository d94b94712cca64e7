package org.gatepost.exam.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NoSuchExam;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Reviews;
import org.gatepost.item.ItemId;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Which exams are somebody's, which attempts, and who has this employee number. */
@Component
class ExamAddresses implements AddressCheck {

    private final MyExams exams;
    private final Reviews reviews;
    private final Regrading regrading;
    private final Accommodating accommodating;

    ExamAddresses(MyExams exams, Reviews reviews, Regrading regrading, Accommodating accommodating) {
        this.exams = exams;
        this.reviews = reviews;
        this.regrading = regrading;
        this.accommodating = accommodating;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        try {
            if (view == ExamView.class) {
                exams.mustBeMine(ExamView.examIn(parameters));
            } else if (view == AttemptView.class || view == ResultView.class) {
                reviews.mustBeMine(AttemptAddress.of(parameters));
            } else if (view == MarkAnswerView.class) {
                MarkingAddress.numberOf(parameters);
            } else if (view == RegradeView.class) {
                return isKnown(parameters) ? Found.PAGE : Found.NOTHING;
            } else if (view == MoreTimeView.class) {
                return accommodating.person(MoreTimeView.numberIn(parameters)).isPresent() ? Found.PAGE : Found.NOTHING;
            }
            return Found.PAGE;
        } catch (NoSuchExam | NotYourAttempt | NotFoundException nothing) {
            return Found.NOTHING;
        }
    }

    private boolean isKnown(RouteParameters parameters) {
        return parameters
                .get(HasUrlParameterFormat.PARAMETER_NAME)
                .map(id -> regrading.knows(new ItemId(id)))
                .orElse(true);
    }
}
