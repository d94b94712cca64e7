package org.gatepost.webhook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.gatepost.webhook.MessageKind;
import org.gatepost.webhook.MessageLine;
import org.gatepost.webhook.MessageState;
import org.jspecify.annotations.Nullable;

/** What came of the test that was just sent, read out as soon as it is known. */
final class TestOutcome extends Composite<Div> {

    private final transient MessageWords words;
    private boolean sent;
    private transient @Nullable MessageLine shown;

    TestOutcome(MessageWords words) {
        this.words = words;
        getContent().addClassName("gp-webhook-tested");
        getContent().getElement().setAttribute("role", "status");
    }

    /** A test was sent from this page. */
    void begin() {
        sent = true;
    }

    /** Whoever cannot test sees none. */
    void forget() {
        sent = false;
        shown = null;
        getContent().removeAll();
    }

    void show(List<MessageLine> lines) {
        if (sent) {
            lines.stream()
                    .filter(line -> line.kind() == MessageKind.TEST)
                    .findFirst()
                    .ifPresentOrElse(this::show, this::forget);
        }
    }

    /** Whether it is not known yet. */
    boolean isAwaited() {
        return shown != null && (shown.state() == MessageState.WAITING || shown.state() == MessageState.SENDING);
    }

    private void show(MessageLine line) {
        boolean same = shown != null && words.outcome(shown).equals(words.outcome(line));
        shown = line;
        if (same) {
            return;
        }
        getContent().removeAll();
        var outcome = new Div(MessageList.glyph(line).icon(), new Span(words.outcome(line)));
        outcome.addClassNames(
                "gp-row",
                "gp-small",
                "gp-webhook-" + line.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getContent().add(outcome);
    }
}
