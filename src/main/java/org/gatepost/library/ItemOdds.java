package org.gatepost.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.gatepost.item.Item;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Marking;

/**
 * What one item does to the chance of a pass, for somebody who knows it with some likelihood and else guesses.
 *
 * @param outcomes what may be earned and how likely; of a must-get item only that it is right, for else there is no pass
 */
record ItemOdds(Item item, List<Outcome> outcomes) {

    /**
     * @param surplus by how much what was earned is more than the item's part of the cut score, in hundredths of a point
     *     times hundred; so a form is passed when the sum of all is at least nought
     */
    record Outcome(long surplus, double chance) {}

    /** An item and what a guess earns, counted once for however many people. */
    record Guessed(Item item, SortedMap<Points, Double> chances) {
        Guessed(Item item) {
            this(item, Marking.guess(item));
        }
    }

    /** @param known how likely they know it, 0 to 1 */
    static ItemOdds of(Guessed guessed, int cutPercent, double known) {
        Item item = guessed.item();
        Points possible = item.header().points();
        List<Outcome> outcomes = new ArrayList<>();
        guessed.chances().forEach((earned, chance) -> {
            boolean right = earned.equals(possible);
            if (right || !item.header().critical()) {
                outcomes.add(
                        new Outcome(surplus(earned, possible, cutPercent), (1 - known) * chance + (right ? known : 0)));
            }
        });
        if (outcomes.stream().noneMatch(outcome -> outcome.surplus() == surplus(possible, possible, cutPercent))) {
            outcomes.add(new Outcome(surplus(possible, possible, cutPercent), known)); // what is never guessed
        }
        return new ItemOdds(item, outcomes);
    }

    private static long surplus(Points earned, Points possible, int cutPercent) {
        return 100 * hundredths(earned) - cutPercent * hundredths(possible);
    }

    private static long hundredths(Points points) {
        BigDecimal value = points.value();
        return value.movePointRight(2).longValueExact();
    }
}
