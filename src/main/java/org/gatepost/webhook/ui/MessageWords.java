package org.gatepost.webhook.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.webhook.MessageKind;
import org.gatepost.webhook.MessageLine;

/** What became of a message, in a sentence. */
final class MessageWords {

    private final Component reader;
    private final Locale language;
    private final CompanyTime time;

    MessageWords(Component reader, Locale language, CompanyTime time) {
        this.reader = reader;
        this.language = language;
        this.time = time;
    }

    /** What it tells of, and about whom. */
    String about(MessageLine line) {
        return line.kind() == MessageKind.TEST
                ? reader.getTranslation("webhook.line.test")
                : reader.getTranslation(
                        "webhook.line.about",
                        line.number() == null ? "" : line.number(),
                        line.position() == null ? "" : line.position().value());
    }

    String outcome(MessageLine line) {
        String at = time.dateAndMinute(line.at(), language);
        return line.kind() == MessageKind.TEST ? ofTest(line, at) : ofChange(line, at);
    }

    /** It is tried once. */
    private String ofTest(MessageLine line, String at) {
        return switch (line.state()) {
            case WAITING, SENDING -> reader.getTranslation("webhook.test.sending");
            case ARRIVED -> reader.getTranslation("webhook.test.arrived", why(line), at);
            case GIVEN_UP ->
                line.tries() == 0
                        ? reader.getTranslation("webhook.test.unsent", at)
                        : reader.getTranslation("webhook.test.failed", why(line), at);
        };
    }

    private String ofChange(MessageLine line, String at) {
        return switch (line.state()) {
            case ARRIVED -> reader.getTranslation("webhook.line.arrived", why(line), at);
            case SENDING -> reader.getTranslation("webhook.line.sending");
            case GIVEN_UP -> reader.getTranslation("webhook.line.givenUp", line.tries(), why(line));
            case WAITING ->
                line.tries() == 0
                        ? reader.getTranslation("webhook.line.waiting")
                        : reader.getTranslation("webhook.line.again", line.tries(), why(line), at);
        };
    }

    private String why(MessageLine line) {
        if (line.answered() != null) {
            return reader.getTranslation("webhook.line.answered", String.valueOf(line.answered()));
        }
        return line.fault() == null
                ? reader.getTranslation("webhook.line.unknown")
                : reader.getTranslation("webhook.fault." + line.fault());
    }
}
