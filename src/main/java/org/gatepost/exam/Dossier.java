package org.gatepost.exam;

import java.util.List;
import org.gatepost.item.ItemRevision;

/**
 * All that the exam room knows of a person who wants to sit down at an exam.
 *
 * @param sat oldest first for each exam
 * @param timePercent the most generous share of the time limit that they have for this exam, 100 without any
 * @param extraMinutes the most minutes beyond the limit
 */
record Dossier(List<Sat> sat, int timePercent, int extraMinutes) {

    Dossier {
        sat = List.copyOf(sat);
    }

    /** @param items how they were marked, in the order of the form; none while it is open */
    record Sat(AttemptOutcome attempt, List<Marked> items) {

        Sat {
            items = List.copyOf(items);
        }
    }

    record Marked(ItemRevision item, boolean right) {}

    List<AttemptOutcome> attempts() {
        return sat.stream().map(Sat::attempt).toList();
    }
}
