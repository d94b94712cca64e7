package org.gatepost.authoring.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ReviewRules;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.ShownWhen;

/** What people see of their own results in an exam, and when; a line for each moment. */
final class PlanReview extends Div {

    private final transient CompanyTime time;

    PlanReview(ReviewRules rules, CompanyTime time) {
        this.time = time;
        addLine(getTranslation("authoring.plans.review.verdict"));
        rules.byMoment().forEach((when, details) -> addLine(line(when, details)));
        if (!(rules.answers() instanceof ShownWhen.Never)) {
            addLine(getTranslation("authoring.plans.review.inPlay"));
        }
    }

    private void addLine(String words) {
        add(new Div(words));
    }

    private String line(ShownWhen when, List<Detail> details) {
        String said = details.stream()
                .map(detail -> getTranslation(
                        switch (detail) {
                            case SECTIONS -> "authoring.plans.review.sections";
                            case MISTAKES -> "authoring.plans.review.mistakes";
                            case ANSWERS -> "authoring.plans.review.answers";
                        }))
                .collect(Collectors.joining(getTranslation("authoring.plans.and")));
        return switch (when) {
            case ShownWhen.AtOnce atOnce -> getTranslation("authoring.plans.review.atOnce", said);
            case ShownWhen.AfterPass afterPass -> getTranslation("authoring.plans.review.afterPass", said);
            case ShownWhen.From from ->
                getTranslation("authoring.plans.review.from", said, time.dateAndMinute(from.moment(), getLocale()));
            case ShownWhen.Never never -> getTranslation("authoring.plans.review.never", said);
        };
    }
}
