package org.gatepost.webhook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gatepost.webhook.MessageLine;
import org.gatepost.widget.Glyph;
import org.jspecify.annotations.Nullable;

/** The last messages, the newest first, each with what became of it. A message that is shown stays, with what is opened of it. */
final class MessageList extends Composite<Div> {

    private final transient MessageWords words;
    private final OrderedList list = new OrderedList();
    private transient List<MessageLine> shown = List.of();
    private transient List<MessageItem> items = List.of();

    MessageList(MessageWords words) {
        this.words = words;
        getContent().addClassName("gp-webhook-messages");
        getContent().add(list);
        list.setVisible(false);
    }

    void show(List<MessageLine> lines, Consumer<MessageLine> again) {
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        Map<Long, MessageItem> before = new HashMap<>();
        items.forEach(item -> before.put(item.number(), item));
        List<MessageItem> now = new ArrayList<>();
        lines.forEach(line -> now.add(item(line, before.get(line.id()), again)));
        items.stream().filter(item -> !now.contains(item)).forEach(list::remove);
        // Those that stay are in their order already, so none of them is moved.
        for (int place = 0; place < now.size(); place++) {
            if (now.get(place).getParent().isEmpty()) {
                list.addComponentAtIndex(place, now.get(place));
            }
        }
        items = List.copyOf(now);
        list.setVisible(!now.isEmpty());
    }

    private MessageItem item(MessageLine line, @Nullable MessageItem before, Consumer<MessageLine> again) {
        if (before == null || !before.isOf(line)) {
            return new MessageItem(line, words, again);
        }
        before.show(line);
        return before;
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
