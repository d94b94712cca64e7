package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gatepost.library.Window;

/** How long it is until an exam opens, in days and hours, hours and minutes, or minutes. */
final class OpensIn {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private OpensIn() {}

    /** Nothing of an exam that is open or was. */
    static Optional<String> words(Component reader, Window window, Instant now) {
        return window.opensAt().filter(now::isBefore).map(opens -> words(reader, Duration.between(now, opens)));
    }

    private static String words(Component reader, Duration wait) {
        if (wait.compareTo(MINUTE) < 0) {
            return reader.getTranslation("exam.opensIn.moment");
        }
        // Begun minutes are waited for to their end.
        Duration whole = Duration.ofMinutes(wait.plus(MINUTE).minusMillis(1).toMinutes());
        long days = whole.toDays();
        return days > 0
                ? both(reader, "days", days, "hours", whole.toHoursPart())
                : both(reader, "hours", whole.toHours(), "minutes", whole.toMinutesPart());
    }

    private static String both(Component reader, String larger, long many, String smaller, long few) {
        String first = reader.getTranslation("exam.span." + larger, many);
        String second = reader.getTranslation("exam.span." + smaller, few);
        if (many == 0 || few == 0) {
            return reader.getTranslation("exam.opensIn", many == 0 ? second : first);
        }
        return reader.getTranslation("exam.opensIn.both", first, second);
    }

    /** How long these words are true, so that whoever waits is told anew. */
    static Duration trueFor(Duration wait) {
        if (wait.compareTo(MINUTE) <= 0) {
            return wait;
        }
        if (wait.compareTo(Duration.ofHours(1)) > 0) {
            return wait.minusHours(1);
        }
        Duration begun = Duration.ofMillis(wait.toMillis() % MINUTE.toMillis());
        return begun.isZero() ? MINUTE : begun;
    }
}
