package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.gatepost.exam.Round;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.marking.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What is said of answers that wait, in the language of a component.
 *
 * @param anonymous whether nothing is said that tells whose they are, as the minute would
 */
record MarkingWords(Component reader, CompanyTime time, boolean anonymous) {

    /** How long something has waited: days, or hours of less than a day, or minutes; where marking is anonymous, days only. */
    String age(Instant since) {
        Duration age = Duration.between(since, time.now());
        if (age.toDays() > 0) {
            return reader.getTranslation("exam.marking.age.days", age.toDays());
        }
        if (anonymous) {
            return reader.getTranslation("exam.marking.age.today");
        }
        return age.toHours() > 0
                ? reader.getTranslation("exam.marking.age.hours", age.toHours())
                : reader.getTranslation("exam.marking.age.minutes", Math.max(1, age.toMinutes()));
    }

    String doubt(Doubt doubt) {
        return reader.getTranslation("exam.marking.doubt." + doubt);
    }

    String round(Round round) {
        return reader.getTranslation("exam.marking.round." + round);
    }

    /** When it was given: to the minute, or where marking is anonymous the day. */
    String since(Instant since, Locale language) {
        return anonymous ? time.date(since, language) : time.dateAndMinute(since, language);
    }

    /** By name, or where marking is anonymous by a number of the answer's own. */
    String who(@Nullable String name, long number) {
        return name == null ? reader.getTranslation("exam.marking.anonymous", String.valueOf(number)) : name;
    }
}
