package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ReviewRules;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.ShownWhen;

/** What a result shows and from when on, in sentences. */
final class ReviewWords {

    private final Component reader;
    private final CompanyTime time;
    private final Locale language;

    ReviewWords(Component reader, CompanyTime time, Locale language) {
        this.reader = reader;
        this.time = time;
        this.language = language;
    }

    /** One sentence for each moment. */
    List<String> of(ReviewRules rules, List<Detail> details) {
        return rules.byMoment(details).entrySet().stream()
                .map(group -> sentence(group.getKey(), group.getValue()))
                .toList();
    }

    private String sentence(ShownWhen when, List<Detail> details) {
        boolean never = when instanceof ShownWhen.Never;
        String said = details.stream()
                .map(detail -> reader.getTranslation(key(detail, never)))
                .collect(Collectors.joining(reader.getTranslation("exam.list.separator")));
        return switch (when) {
            case ShownWhen.AtOnce atOnce -> reader.getTranslation("exam.review.atOnce", said);
            case ShownWhen.AfterPass afterPass -> reader.getTranslation("exam.review.afterPass", said);
            case ShownWhen.From from ->
                reader.getTranslation("exam.review.from", said, time.dateAndMinute(from.moment(), language));
            case ShownWhen.Never hidden -> reader.getTranslation("exam.review.never", said);
        };
    }

    private static String key(Detail detail, boolean never) {
        return switch (detail) {
            case SECTIONS -> "exam.review.sections";
            case MISTAKES -> "exam.review.mistakes";
            // That some are never told is said where any are.
            case ANSWERS -> never ? "exam.review.answers" : "exam.review.answersNotInPlay";
        };
    }
}
