package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.gatepost.exam.RegradeCounts;
import org.gatepost.exam.RegradeEffect;
import org.jspecify.annotations.Nullable;

/** How many attempts have which effect; pressing one shows only those. What happens to nobody is not shown. */
final class EffectChips extends Div {

    /** @param choose told the effect to be shown alone, or null for all again */
    EffectChips(RegradeCounts counts, @Nullable RegradeEffect only, Consumer<@Nullable RegradeEffect> choose) {
        addClassName("gp-effects");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("exam.regrade.effects"));
        for (RegradeEffect effect : RegradeEffect.values()) {
            if (counts.of(effect) > 0) {
                add(chip(effect, counts.of(effect), effect == only, choose));
            }
        }
    }

    private NativeButton chip(
            RegradeEffect effect, int attempts, boolean pressed, Consumer<@Nullable RegradeEffect> choose) {
        var number = new Span(getTranslation("exam.regrade.number", attempts));
        number.addClassNames("gp-effect-number", "gp-number");
        var chip = new NativeButton("", event -> choose.accept(pressed ? null : effect));
        chip.add(number, new Span(getTranslation("exam.regrade.effect." + effect)));
        chip.addClassNames("gp-effect", EffectTone.of(effect).className());
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }
}
