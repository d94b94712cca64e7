package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Round;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.marking.Doubt;
import org.jspecify.annotations.Nullable;

/** What is said of answers that wait, in the language of a component. */
record MarkingWords(Component reader, CompanyTime time) {

    /** How long something has waited: days, or hours of less than a day, or minutes. */
    String age(Instant since) {
        Duration age = Duration.between(since, time.now());
        if (age.toDays() > 0) {
            return reader.getTranslation("exam.marking.age.days", age.toDays());
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

    /** By name, or where marking is anonymous by the number of the attempt. */
    String who(@Nullable String name, AttemptId attempt) {
        return name == null ? reader.getTranslation("exam.marking.anonymous", String.valueOf(attempt.value())) : name;
    }
}
