package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A chance in per cent, with two digits that say something. */
final class PlanChance {

    private static final int DIGITS = 2;
    private static final double LEAST = 1e-6;
    private static final double NEARLY_ALL = 0.99;

    private PlanChance() {}

    static String words(Component reader, double chance) {
        if (chance < LEAST) {
            return reader.getTranslation("authoring.plans.chance.never");
        }
        BigDecimal percent = new BigDecimal(100 * chance);
        // Rounded down where it is nearly sure, so that nothing is called certain that is not.
        BigDecimal shown =
                chance > NEARLY_ALL ? percent.setScale(1, RoundingMode.DOWN) : percent.round(new MathContext(DIGITS));
        return reader.getTranslation(
                "authoring.plans.chance", shown.stripTrailingZeros().toPlainString());
    }
}
