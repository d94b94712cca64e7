package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import org.gatepost.library.PassOdds;

/** A chance in per cent, with two digits that say something. */
final class PlanChance {

    private PlanChance() {}

    static String words(Component reader, double chance) {
        return chance < PassOdds.LEAST
                ? reader.getTranslation("authoring.plans.chance.never")
                : reader.getTranslation("authoring.plans.chance", PassOdds.percent(chance));
    }
}
