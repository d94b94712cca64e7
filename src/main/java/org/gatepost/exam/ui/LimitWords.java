package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.library.Limits;

/** How often an exam may be sat and how long is waited after a fail, in sentences. */
final class LimitWords {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final Component reader;

    LimitWords(Component reader) {
        this.reader = reader;
    }

    /** One sentence for each limit there is. */
    List<String> of(Limits limits) {
        List<String> words = new ArrayList<>();
        if (limits.attempts() > 0) {
            words.add(reader.getTranslation("exam.rule.attempts", limits.attempts()));
        }
        List<String> waits = waits(limits.waitMinutes());
        if (!waits.isEmpty()) {
            words.add(reader.getTranslation(
                    "exam.rule.waits", String.join(reader.getTranslation("exam.list.separator"), waits)));
        }
        return words;
    }

    private List<String> waits(List<Integer> minutes) {
        List<String> waits = new ArrayList<>();
        for (int fail = 1; fail <= minutes.size(); fail++) {
            int wait = minutes.get(fail - 1);
            if (wait > 0) {
                String key = fail == minutes.size() ? "exam.rule.waits.from" : "exam.rule.waits.after";
                waits.add(reader.getTranslation(key, fail, span(wait)));
            }
        }
        return waits;
    }

    /** In the largest unit that is whole. */
    String span(int minutes) {
        if (minutes % DAY == 0) {
            return reader.getTranslation("exam.span.days", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? reader.getTranslation("exam.span.hours", minutes / HOUR)
                : reader.getTranslation("exam.span.minutes", minutes);
    }
}
