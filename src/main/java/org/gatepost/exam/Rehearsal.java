package org.gatepost.exam;

import java.util.List;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;

/**
 * A regrade that was not applied: what it would do. Says nothing about the key.
 *
 * @param to the revision to be marked by
 * @param reworded whether what learners read was changed too, so that they may have answered another question
 * @param counts of all attempts looked at
 * @param matching how many rows there are to page through
 * @param rows one page of those that do not stay as they are, by employee number
 */
public record Rehearsal(
        ItemRevision to,
        LocalizedText stem,
        boolean reworded,
        RegradeCounts counts,
        int matching,
        List<RegradeChange> rows) {

    public Rehearsal {
        rows = List.copyOf(rows);
    }
}
