package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/** How long something took or is, as short as it is said of added time: a few seconds are not called a minute. */
final class SpanWords {

    private static final Duration IN_SECONDS = Duration.ofMinutes(2);

    private SpanWords() {}

    /** In seconds below two minutes unless it is a whole one, else in minutes, rounded. */
    static String of(Component reader, Duration time) {
        return time.compareTo(IN_SECONDS) < 0 && time.toSecondsPart() > 0
                ? reader.getTranslation("exam.span.s", time.toSeconds())
                : reader.getTranslation("exam.span.min", time.plusSeconds(30).toMinutes());
    }
}
