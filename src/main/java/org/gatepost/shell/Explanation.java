package org.gatepost.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gatepost.kernel.Refusal;
import org.springframework.security.access.AccessDeniedException;

/** What a person can be told about something thrown, in their language. */
final class Explanation {

    private Explanation() {}

    /** Nothing when it is a fault of ours, which no sentence explains. */
    static Optional<String> of(Throwable thrown, Component speaker) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(speaker.getTranslation(refusal.key(), refusal.arguments()));
            }
            if (cause instanceof AccessDeniedException) {
                return Optional.of(speaker.getTranslation("shell.denied.done"));
            }
        }
        return Optional.empty();
    }
}
