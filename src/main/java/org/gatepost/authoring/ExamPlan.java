package org.gatepost.authoring;

import java.util.List;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Section;

/**
 * A blueprint with what its forms are drawn from.
 *
 * @param revision of the blueprint
 * @param least the fewest points a form may have
 * @param most the most points a form may have
 * @param renews whether some position asks for it of whoever renews
 */
public record ExamPlan(Blueprint exam, int revision, List<Part> parts, Points least, Points most, boolean renews) {

    public ExamPlan {
        parts = List.copyOf(parts);
    }

    /**
     * A section.
     *
     * @param pool how many items it may draw
     * @param mustGet how many of them are must-get items
     */
    public record Part(Section section, int pool, int mustGet) {}

    /** How many items somebody needs who gets every other one wrong, when all are worth the same. */
    public int cutItems() {
        return Math.ceilDiv(exam.items() * exam.cutPercent(), 100);
    }
}
