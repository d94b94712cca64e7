package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/** Beginning and end for shifts of a roster that say none; tomorrow's day shift to begin with. */
final class ShiftFields extends Div {

    private final MomentField from;
    private final MomentField to;

    ShiftFields(LocalDate day) {
        from = field("report.duty.from", day.atTime(LocalTime.of(8, 0)));
        to = field("report.duty.to", day.atTime(LocalTime.of(20, 0)));
        from.setId("from");
        to.setId("to");
        var hint = new Span(getTranslation("report.duty.shiftHelp"));
        hint.addClassNames("gp-soft", "gp-small");
        var both = new Div(from, to);
        both.addClassNames("gp-row", "gp-moment-form");
        add(both, hint);
    }

    boolean isWhole() {
        return from.getValue() != null && to.getValue() != null;
    }

    LocalDateTime from() {
        return Objects.requireNonNull(from.getValue());
    }

    LocalDateTime to() {
        return Objects.requireNonNull(to.getValue());
    }

    private MomentField field(String key, LocalDateTime value) {
        var field = new MomentField(getTranslation(key));
        field.setValue(value);
        return field;
    }
}
