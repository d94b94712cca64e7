package org.gatepost.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.gatepost.webhook.MessageLine;

/** One message. What becomes of it is exchanged; its body stays where it is, for somebody may be reading it. */
final class MessageItem extends ListItem {

    private final transient MessageWords words;
    private final transient Consumer<MessageLine> again;
    private final Paragraph outcome = new Paragraph();
    private final Div text = new Div();
    private transient MessageLine shown;

    MessageItem(MessageLine line, MessageWords words, Consumer<MessageLine> again) {
        this.words = words;
        this.again = again;
        shown = line;
        var about = new Span(words.about(line));
        about.addClassName("gp-webhook-message");
        var id = new Span(line.messageId());
        id.addClassNames("gp-soft", "gp-small", "gp-webhook-id");
        outcome.addClassName("gp-small");
        text.add(about, outcome, id, new MessageBody(line, words.about(line)));
        add(text);
        showOutcome();
    }

    long number() {
        return shown.id();
    }

    /** Whether it can go on showing this message: not when its body is another, which it is once a number was corrected. */
    boolean isOf(MessageLine line) {
        return shown.id() == line.id() && shown.body().equals(line.body());
    }

    void show(MessageLine line) {
        if (!line.equals(shown)) {
            shown = line;
            showOutcome();
        }
    }

    private void showOutcome() {
        MessageLine line = shown;
        getChildren().filter(child -> !child.equals(text)).toList().forEach(this::remove);
        addComponentAsFirst(MessageList.glyph(line).icon());
        outcome.setText(words.outcome(line));
        setClassName(
                "gp-webhook-" + line.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (line.canGoAgain()) {
            var button = new Button(getTranslation("webhook.again"), event -> again.accept(line));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("webhook.again.of", words.about(line)));
            add(button);
        }
    }
}
