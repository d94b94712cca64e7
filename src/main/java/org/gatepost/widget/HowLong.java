package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How much time something took or was given, to the second: 2 min 29 s, and in hours from one hour on. Whoever gave it, whoever
 * has it and whoever reads of it a year later are told the same.
 */
public final class HowLong {

    private HowLong() {}

    public static String of(Component reader, Duration time) {
        List<String> parts = new ArrayList<>();
        if (time.toHours() > 0) {
            parts.add(reader.getTranslation("widget.howLong.h", time.toHours()));
        }
        if (time.toMinutesPart() > 0) {
            parts.add(reader.getTranslation("widget.howLong.min", time.toMinutesPart()));
        }
        if (time.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(reader.getTranslation("widget.howLong.s", time.toSecondsPart()));
        }
        return String.join(" ", parts);
    }
}
