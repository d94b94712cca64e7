package org.gatepost.item;

import java.util.List;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;

/**
 * What an item is about.
 *
 * @param critical a must-get item: a wrong answer would harm a customer, so no pass without it
 * @param points what full marks earn, at least one
 * @param lesson where somebody who gets it wrong is sent back to
 * @param facts what it rests on, at least one
 */
public record Header(ItemId id, Level level, boolean critical, Points points, LessonId lesson, List<FactId> facts) {

    public Header {
        facts = List.copyOf(facts);
        if (points.equals(Points.ZERO)) {
            throw new IllegalArgumentException("an item is worth at least one point: " + id);
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("an item rests on at least one fact: " + id);
        }
    }
}
