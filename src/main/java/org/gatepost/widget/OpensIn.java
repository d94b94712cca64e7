package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long it is until something opens, in days and hours, hours and minutes, or minutes; never "0 minutes". */
public final class OpensIn {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private OpensIn() {}

    /**
     * In a sentence; nothing of what is open or was.
     *
     * @param opens null for what always was open
     */
    public static Optional<String> words(Component reader, @Nullable Instant opens, Instant now) {
        return Optional.ofNullable(opens).filter(now::isBefore).map(at -> words(reader, Duration.between(now, at)));
    }

    private static String words(Component reader, Duration wait) {
        if (wait.compareTo(MINUTE) < 0) {
            return reader.getTranslation("widget.opensIn.moment");
        }
        // Begun minutes are waited for to their end.
        Duration whole = Duration.ofMinutes(wait.plus(MINUTE).minusMillis(1).toMinutes());
        long days = whole.toDays();
        return days > 0
                ? both(reader, "days", days, "hours", whole.toHoursPart())
                : both(reader, "hours", whole.toHours(), "minutes", whole.toMinutesPart());
    }

    private static String both(Component reader, String larger, long many, String smaller, long few) {
        String first = reader.getTranslation("widget.span." + larger, many);
        String second = reader.getTranslation("widget.span." + smaller, few);
        if (many == 0 || few == 0) {
            return reader.getTranslation("widget.opensIn", many == 0 ? second : first);
        }
        return reader.getTranslation("widget.opensIn.both", first, second);
    }

    /** How long these words are true, so that whoever waits is told anew. */
    public static Duration trueFor(Duration wait) {
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
