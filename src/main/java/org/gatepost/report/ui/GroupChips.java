package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.gatepost.report.RegisterCounts;
import org.gatepost.report.RegisterGroup;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Tone;
import org.jspecify.annotations.Nullable;

/** How many rows are in each group; a tap shows one group, a second tap all of them again. */
final class GroupChips extends Div {

    /** Shown only where there are any. */
    private static final Set<RegisterGroup> RARE =
            EnumSet.of(RegisterGroup.UNDECIDED, RegisterGroup.IN_GRACE, RegisterGroup.NOTHING_REQUIRED);

    private final transient Consumer<@Nullable RegisterGroup> wanted;

    GroupChips(Consumer<@Nullable RegisterGroup> wanted) {
        this.wanted = wanted;
        addClassName("gp-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("report.register.groups"));
    }

    void show(RegisterCounts counts, @Nullable RegisterGroup shown) {
        removeAll();
        add(chip(null, counts.all(), shown == null));
        for (RegisterGroup group : RegisterGroup.values()) {
            if (!RARE.contains(group) || counts.of(group) > 0 || shown == group) {
                add(chip(group, counts.of(group), shown == group));
            }
        }
    }

    /** Besides the groups, for they are of several: those whose first pass is overdue, where there are any. */
    void showOverdue(int rows, boolean pressed, Consumer<Boolean> only) {
        if (rows > 0 || pressed) {
            var chip = new NativeButton("", event -> only.accept(!pressed));
            chip.addClassNames("gp-chip", Tone.EXPIRING.className());
            chip.add(Glyph.CLOCK.icon(), new Span(getTranslation("report.reason.OVERDUE")), number(rows));
            chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            add(chip);
        }
    }

    private Span number(int rows) {
        var number = new Span(getTranslation("widget.number", rows));
        number.addClassNames("gp-chip-number", "gp-number");
        return number;
    }

    private NativeButton chip(@Nullable RegisterGroup group, int rows, boolean pressed) {
        var word = new Span(getTranslation("report.group." + (group == null ? "ALL" : group.name())));
        var chip = new NativeButton("", event -> wanted.accept(pressed ? null : group));
        chip.addClassName("gp-chip");
        chip.add(icon(group), word, number(rows));
        if (group != null) {
            GroupTone.of(group).ifPresent(tone -> chip.addClassName(tone.className()));
        }
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    private static Span icon(@Nullable RegisterGroup group) {
        return group == null
                ? Glyph.PEOPLE.icon()
                : GroupTone.of(group).map(tone -> tone.glyph().icon()).orElseGet(Glyph.INFO::icon);
    }
}
