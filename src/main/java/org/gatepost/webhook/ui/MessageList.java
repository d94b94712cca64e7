package org.gatepost.webhook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gatepost.webhook.MessageLine;
import org.gatepost.widget.Glyph;

/** The last messages, the newest first, each with what became of it. */
final class MessageList extends Composite<Div> {

    private final transient MessageWords words;
    private transient List<MessageLine> shown = List.of();

    MessageList(MessageWords words) {
        this.words = words;
        getContent().addClassName("gp-webhook-messages");
    }

    void show(List<MessageLine> lines, Consumer<MessageLine> again) {
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        getContent().removeAll();
        var list = new OrderedList();
        lines.forEach(line -> list.add(item(line, again)));
        getContent().add(list);
    }

    private ListItem item(MessageLine line, Consumer<MessageLine> again) {
        var about = new Span(words.about(line));
        about.addClassName("gp-webhook-message");
        var id = new Span(line.messageId());
        id.addClassNames("gp-soft", "gp-small", "gp-webhook-id");
        var outcome = new Paragraph(words.outcome(line));
        outcome.addClassName("gp-small");
        var text = new Div(about, outcome, id, new MessageBody(line, words.about(line)));
        var item = new ListItem(glyph(line).icon(), text);
        item.addClassName(
                "gp-webhook-" + line.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (line.canGoAgain()) {
            var button = new Button(getTranslation("webhook.again"), event -> again.accept(line));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("webhook.again.of", words.about(line)));
            item.add(button);
        }
        return item;
    }

    static Glyph glyph(MessageLine line) {
        return switch (line.state()) {
            case ARRIVED -> Glyph.CHECK;
            case WAITING -> line.tries() == 0 ? Glyph.CLOCK : Glyph.WARNING;
            case SENDING -> Glyph.PROGRESS;
            case GIVEN_UP -> Glyph.CROSS;
        };
    }
}
