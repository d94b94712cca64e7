package org.gatepost.exam;

import java.util.List;
import java.util.Set;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;

/**
 * A regrade that was not applied: what it would do. Says nothing about the key.
 *
 * @param to the revision to be marked by
 * @param from the revisions by which attempts were marked, the oldest first
 * @param corrections what was changed since the revisions by which attempts were marked
 * @param counts of all attempts looked at
 * @param matching how many rows there are to page through
 * @param rows one page of those that do not stay as they are, by employee number
 */
public record Rehearsal(
        ItemRevision to,
        List<ItemRevision> from,
        LocalizedText stem,
        Set<Correction> corrections,
        RegradeCounts counts,
        int matching,
        List<RegradeChange> rows) {

    public Rehearsal {
        from = List.copyOf(from);
        corrections = Set.copyOf(corrections);
        rows = List.copyOf(rows);
    }

    /** Whether people may have answered another question. */
    public boolean reworded() {
        return corrections.contains(Correction.WORDING);
    }
}
